package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateClusterSettings](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html).
public final class UpdateClusterSettings
    implements Operation<UpdateClusterSettings.Request, UpdateClusterSettings.Response> {
  /// What a client sends.
  public record Request(String cluster, List<ClusterSetting> settings) {}

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UpdateClusterSettings is not implemented.");
  }
}
