package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.lifecycle.LifecyclePolicy;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Sets the lifecycle policy of a repository.
///
/// See [PutLifecyclePolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html).
public final class PutLifecyclePolicy
    implements Operation<PutLifecyclePolicy.Request, PutLifecyclePolicy.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 100, max = 30720) String lifecyclePolicyText) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable String lifecyclePolicyText) {}

  private final Store store;

  PutLifecyclePolicy(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    LifecyclePolicy.parse(request.lifecyclePolicyText());
    store.repositories().setLifecyclePolicy(scope, name, request.lifecyclePolicyText());
    return new Response(scope.account(), name, request.lifecyclePolicyText());
  }
}
