package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.model.UpstreamRegistry;
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

/// Says which registry a prefix of repositories stands for. Nothing is pulled through yet.
///
/// See [CreatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html).
public final class CreatePullThroughCacheRule
    implements Operation<CreatePullThroughCacheRule.Request, CreatePullThroughCacheRule.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 2, max = 30)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String ecrRepositoryPrefix,
      String upstreamRegistryUrl,
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Nullable UpstreamRegistry upstreamRegistry,
      @Length(min = 50, max = 612)
          @Pattern(
              "^arn:aws:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$")
          @Nullable String credentialArn,
      @Nullable String customRoleArn,
      @Nullable String upstreamRepositoryPrefix) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String ecrRepositoryPrefix;
      public @Nullable String upstreamRegistryUrl;
      public @Nullable String registryId;
      public @Nullable UpstreamRegistry upstreamRegistry;
      public @Nullable String credentialArn;
      public @Nullable String customRoleArn;
      public @Nullable String upstreamRepositoryPrefix;

      private Request build() {
        return new Request(
            Objects.requireNonNull(ecrRepositoryPrefix, "ecrRepositoryPrefix"),
            Objects.requireNonNull(upstreamRegistryUrl, "upstreamRegistryUrl"),
            registryId,
            upstreamRegistry,
            credentialArn,
            customRoleArn,
            upstreamRepositoryPrefix);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String ecrRepositoryPrefix,
      @Nullable String upstreamRegistryUrl,
      @Nullable Instant createdAt,
      @Nullable String registryId,
      @Nullable UpstreamRegistry upstreamRegistry,
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
      public @Nullable UpstreamRegistry upstreamRegistry;
      public @Nullable String credentialArn;
      public @Nullable String customRoleArn;
      public @Nullable String upstreamRepositoryPrefix;

      private Response build() {
        return new Response(
            ecrRepositoryPrefix,
            upstreamRegistryUrl,
            createdAt,
            registryId,
            upstreamRegistry,
            credentialArn,
            customRoleArn,
            upstreamRepositoryPrefix);
      }
    }
  }

  private final Store store;

  CreatePullThroughCacheRule(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String prefix = request.ecrRepositoryPrefix();
    UpstreamRegistry upstream =
        PullThroughUpstream.of(request.upstreamRegistryUrl(), request.upstreamRegistry());
    PullThroughUpstream.check(upstream, request.credentialArn(), request.customRoleArn());
    var rule =
        PullThroughCacheRule.of(it -> {
          it.ecrRepositoryPrefix = prefix;
          it.upstreamRegistryUrl = request.upstreamRegistryUrl();
          it.createdAt = store.context().clock().instant();
          it.registryId = scope.account();
          it.credentialArn = request.credentialArn();
          it.customRoleArn = request.customRoleArn();
          it.upstreamRepositoryPrefix = request.upstreamRepositoryPrefix();
          it.upstreamRegistry = upstream;
        });
    if (store.registry().rules().putIfAbsent(scope, prefix, rule).isPresent()) {
      throw RegistryErrors.ruleAlreadyExists(scope, prefix);
    }
    return Response.of(it -> {
      it.ecrRepositoryPrefix = prefix;
      it.upstreamRegistryUrl = rule.upstreamRegistryUrl();
      it.createdAt = rule.createdAt();
      it.registryId = rule.registryId();
      it.upstreamRegistry = upstream;
      it.credentialArn = rule.credentialArn();
      it.customRoleArn = rule.customRoleArn();
      it.upstreamRepositoryPrefix = rule.upstreamRepositoryPrefix();
    });
  }
}
