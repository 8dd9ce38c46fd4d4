package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ReplicationConfiguration;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Tells where the images of the registry are copied to.
///
/// See [DescribeRegistry](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html).
public final class DescribeRegistry
    implements Operation<DescribeRegistry.Request, DescribeRegistry.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Nullable String registryId, @Nullable ReplicationConfiguration replicationConfiguration) {}

  private final Store store;

  DescribeRegistry(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        context.scope().account(), store.registry().settings(context.scope()).replication());
  }
}
