package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Tells the policy of the registry.
///
/// See [GetRegistryPolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryPolicy.html).
public final class GetRegistryPolicy
    implements Operation<GetRegistryPolicy.Request, GetRegistryPolicy.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable String registryId, @Nullable String policyText) {}

  private final Store store;

  GetRegistryPolicy(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String policy = store.registry().settings(context.scope()).policy();
    if (policy == null) {
      throw RegistryErrors.policyNotFound(context.scope());
    }
    return new Response(context.scope().account(), policy);
  }
}
