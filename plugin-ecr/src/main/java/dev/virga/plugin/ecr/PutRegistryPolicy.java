package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.ResourcePolicy;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Sets the policy of the registry.
///
/// See [PutRegistryPolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryPolicy.html).
public final class PutRegistryPolicy
    implements Operation<PutRegistryPolicy.Request, PutRegistryPolicy.Response> {
  /// What a client sends.
  public record Request(@Length(max = 10240) String policyText) {}

  /// What it gets.
  public record Response(@Nullable String registryId, @Nullable String policyText) {}

  private final Store store;

  PutRegistryPolicy(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (!ResourcePolicy.fitsRegistry(request.policyText())) {
      throw EcrErrors.invalidParameter("PolicyText", "Invalid registry policy provided");
    }
    store.registry().update(context.scope(), it -> it.withPolicy(request.policyText()));
    return new Response(context.scope().account(), request.policyText());
  }
}
