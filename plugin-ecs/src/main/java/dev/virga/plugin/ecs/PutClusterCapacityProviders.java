package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [PutClusterCapacityProviders](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html).
public final class PutClusterCapacityProviders
    implements Operation<
        PutClusterCapacityProviders.Request, PutClusterCapacityProviders.Response> {
  /// What a client sends.
  public record Request(
      String cluster,
      List<String> capacityProviders,
      List<CapacityProviderStrategyItem> defaultCapacityProviderStrategy) {}

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "PutClusterCapacityProviders is not implemented.");
  }
}
