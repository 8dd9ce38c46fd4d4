package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells whether a pull-through rule works: none does yet, and the answer says so.
///
/// See [ValidatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ValidatePullThroughCacheRule.html).
public final class ValidatePullThroughCacheRule
    implements Operation<
        ValidatePullThroughCacheRule.Request, ValidatePullThroughCacheRule.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 2, max = 30)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String ecrRepositoryPrefix,
      @Pattern("[0-9]{12}") @Nullable String registryId) {}

  /// What it gets.
  public record Response(
      @Nullable String ecrRepositoryPrefix,
      @Nullable String registryId,
      @Nullable String upstreamRegistryUrl,
      @Nullable String credentialArn,
      @Nullable String customRoleArn,
      @Nullable String upstreamRepositoryPrefix,
      @Nullable Boolean isValid,
      @Nullable String failure) {
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
      public @Nullable String upstreamRegistryUrl;
      public @Nullable String credentialArn;
      public @Nullable String customRoleArn;
      public @Nullable String upstreamRepositoryPrefix;
      public @Nullable Boolean isValid;
      public @Nullable String failure;

      private Response build() {
        return new Response(
            ecrRepositoryPrefix,
            registryId,
            upstreamRegistryUrl,
            credentialArn,
            customRoleArn,
            upstreamRepositoryPrefix,
            isValid,
            failure);
      }
    }
  }

  private final Store store;

  ValidatePullThroughCacheRule(Store store) {
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
    return Response.of(it -> {
      it.ecrRepositoryPrefix = rule.ecrRepositoryPrefix();
      it.registryId = rule.registryId();
      it.upstreamRegistryUrl = rule.upstreamRegistryUrl();
      it.credentialArn = rule.credentialArn();
      it.customRoleArn = rule.customRoleArn();
      it.upstreamRepositoryPrefix = rule.upstreamRepositoryPrefix();
      it.isValid = false;
      it.failure = "This registry does not pull from upstream registries.";
    });
  }
}
