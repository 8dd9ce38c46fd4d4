package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html).
public final class DeleteCluster
    implements Operation<DeleteCluster.Request, DeleteCluster.Response> {
  /// What a client sends.
  public record Request(String cluster) {}

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteCluster is not implemented.");
  }
}
