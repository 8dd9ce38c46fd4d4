package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterField;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html).
public final class DescribeClusters
    implements Operation<DescribeClusters.Request, DescribeClusters.Response> {
  /// What a client sends.
  public record Request(@Nullable List<String> clusters, @Nullable List<ClusterField> include) {}

  /// What it gets.
  public record Response(@Nullable List<Cluster> clusters, @Nullable List<Failure> failures) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeClusters is not implemented.");
  }
}
