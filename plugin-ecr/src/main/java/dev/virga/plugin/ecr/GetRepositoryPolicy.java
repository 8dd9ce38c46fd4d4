package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredPolicy;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the policy of a repository.
///
/// See [GetRepositoryPolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRepositoryPolicy.html).
public final class GetRepositoryPolicy
    implements Operation<GetRepositoryPolicy.Request, GetRepositoryPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId, @Nullable String repositoryName, @Nullable String policyText) {}

  private final Store store;

  GetRepositoryPolicy(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    StoredPolicy policy =
        store
            .repositories()
            .policy(scope, name)
            .orElseThrow(() -> EcrErrors.repositoryPolicyNotFound(scope, name));
    return new Response(scope.account(), name, policy.text());
  }
}
