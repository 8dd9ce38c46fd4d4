package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Changes how a pull-through rule logs in upstream.
///
/// See [UpdatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UpdatePullThroughCacheRule.html).
public final class UpdatePullThroughCacheRule
    implements Operation<UpdatePullThroughCacheRule.Request, UpdatePullThroughCacheRule.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 30)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String ecrRepositoryPrefix,
      @Length(min = 50, max = 612)
          @Pattern(
              "^arn:aws:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$")
          @Nullable String credentialArn,
      @Nullable String customRoleArn) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String ecrRepositoryPrefix;
      public @Nullable String credentialArn;
      public @Nullable String customRoleArn;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(ecrRepositoryPrefix, "ecrRepositoryPrefix"),
            credentialArn,
            customRoleArn);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String ecrRepositoryPrefix,
      @Nullable String registryId,
      @Nullable Instant updatedAt,
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
      public @Nullable String registryId;
      public @Nullable Instant updatedAt;
      public @Nullable String credentialArn;
      public @Nullable String customRoleArn;
      public @Nullable String upstreamRepositoryPrefix;

      private Response build() {
        return new Response(
            ecrRepositoryPrefix,
            registryId,
            updatedAt,
            credentialArn,
            customRoleArn,
            upstreamRepositoryPrefix);
      }
    }
  }

  private final Store store;

  UpdatePullThroughCacheRule(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    PullThroughCacheRule rule =
        store
            .registry()
            .rules()
            .get(scope, request.ecrRepositoryPrefix())
            .orElseThrow(() -> RegistryErrors.ruleNotFound(scope, request.ecrRepositoryPrefix()));
    PullThroughUpstream.check(
        Objects.requireNonNull(rule.upstreamRegistry()),
        request.credentialArn(),
        request.customRoleArn());
    PullThroughCacheRule changed =
        rule.with(it -> {
          it.credentialArn = request.credentialArn();
          it.customRoleArn = request.customRoleArn();
          it.updatedAt = store.context().clock().instant();
        });
    store.registry().rules().put(scope, request.ecrRepositoryPrefix(), changed);
    return Response.of(it -> {
      it.ecrRepositoryPrefix = changed.ecrRepositoryPrefix();
      it.registryId = changed.registryId();
      it.updatedAt = changed.updatedAt();
      it.credentialArn = changed.credentialArn();
      it.customRoleArn = changed.customRoleArn();
      it.upstreamRepositoryPrefix = changed.upstreamRepositoryPrefix();
    });
  }
}
