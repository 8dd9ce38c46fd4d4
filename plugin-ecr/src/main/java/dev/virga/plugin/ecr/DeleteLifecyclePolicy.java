package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredPolicy;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Removes the lifecycle policy of a repository.
///
/// See [DeleteLifecyclePolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteLifecyclePolicy.html).
public final class DeleteLifecyclePolicy
    implements Operation<DeleteLifecyclePolicy.Request, DeleteLifecyclePolicy.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable String lifecyclePolicyText,
      @Nullable Instant lastEvaluatedAt) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable String lifecyclePolicyText;
      public @Nullable Instant lastEvaluatedAt;

      private Response build() {
        return new Response(registryId, repositoryName, lifecyclePolicyText, lastEvaluatedAt);
      }
    }
  }

  private final Store store;

  DeleteLifecyclePolicy(Store store) {
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
            .removeLifecyclePolicy(scope, name)
            .orElseThrow(() -> EcrErrors.lifecyclePolicyNotFound(scope, name));
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.lifecyclePolicyText = policy.text();
      it.lastEvaluatedAt = policy.evaluatedAt();
    });
  }
}
