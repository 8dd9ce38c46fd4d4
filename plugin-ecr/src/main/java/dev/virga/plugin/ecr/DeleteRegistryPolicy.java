package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Removes the policy of the registry.
///
/// See [DeleteRegistryPolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRegistryPolicy.html).
public final class DeleteRegistryPolicy
    implements Operation<DeleteRegistryPolicy.Request, DeleteRegistryPolicy.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable String registryId, @Nullable String policyText) {}

  private final Store store;

  DeleteRegistryPolicy(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String policy = store.registry().settings(context.scope()).policy();
    if (policy == null) {
      throw RegistryErrors.policyNotFound(context.scope());
    }
    store.registry().update(context.scope(), it -> it.withPolicy(null));
    return new Response(context.scope().account(), policy);
  }
}
