package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Removes a pull-through rule.
///
/// See [DeletePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeletePullThroughCacheRule.html).
public final class DeletePullThroughCacheRule
    implements Operation<DeletePullThroughCacheRule.Request, DeletePullThroughCacheRule.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 2, max = 30)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String ecrRepositoryPrefix,
      @Pattern("[0-9]{12}") @Nullable String registryId) {}

  /// What it gets.
  public record Response(
      @Nullable String ecrRepositoryPrefix,
      @Nullable String upstreamRegistryUrl,
      @Nullable Instant createdAt,
      @Nullable String registryId,
      @Nullable String credentialArn,
      @Nullable String customRoleArn,
      @Nullable String upstreamRepositoryPrefix) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String ecrRepositoryPrefix;
      public @Nullable String upstreamRegistryUrl;
      public @Nullable Instant createdAt;
      public @Nullable String registryId;
      public @Nullable String credentialArn;
      public @Nullable String customRoleArn;
      public @Nullable String upstreamRepositoryPrefix;

      private Response build() {
        return new Response(
            ecrRepositoryPrefix,
            upstreamRegistryUrl,
            createdAt,
            registryId,
            credentialArn,
            customRoleArn,
            upstreamRepositoryPrefix);
      }
    }
  }

  private final Store store;

  DeletePullThroughCacheRule(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    PullThroughCacheRule rule =
        store
            .registry()
            .rules()
            .remove(scope, request.ecrRepositoryPrefix())
            .orElseThrow(() -> RegistryErrors.ruleNotFound(scope, request.ecrRepositoryPrefix()));
    return Response.of(it -> {
      it.ecrRepositoryPrefix = rule.ecrRepositoryPrefix();
      it.upstreamRegistryUrl = rule.upstreamRegistryUrl();
      it.createdAt = rule.createdAt();
      it.registryId = rule.registryId();
      it.credentialArn = rule.credentialArn();
      it.customRoleArn = rule.customRoleArn();
      it.upstreamRepositoryPrefix = rule.upstreamRepositoryPrefix();
    });
  }
}
