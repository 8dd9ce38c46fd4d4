package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells of pull-through rules: of those that are named, or of all.
///
/// See [DescribePullThroughCacheRules](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html).
public final class DescribePullThroughCacheRules
    implements Operation<
        DescribePullThroughCacheRules.Request, DescribePullThroughCacheRules.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 1, max = 100)
          @Nullable
              List<
                  @Length(min = 2, max = 30)
                  @Pattern(
                      "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
                  String>
              ecrRepositoryPrefixes,
      @Nullable String nextToken,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable List<String> ecrRepositoryPrefixes;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;

      private Request build() {
        return new Request(registryId, ecrRepositoryPrefixes, nextToken, maxResults);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable List<PullThroughCacheRule> pullThroughCacheRules, @Nullable String nextToken) {}

  private static final int USUAL = 100;

  private final Store store;

  DescribePullThroughCacheRules(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    if (request.ecrRepositoryPrefixes() != null) {
      return new Response(
          request.ecrRepositoryPrefixes().stream()
              .distinct()
              .map(it ->
                  store
                      .registry()
                      .rules()
                      .get(scope, it)
                      .orElseThrow(() -> RegistryErrors.ruleNotFound(scope, it)))
              .toList(),
          null);
    }
    Page<PullThroughCacheRule> page =
        Page.of(
            store.registry().rules().list(scope),
            it -> Objects.requireNonNull(it.ecrRepositoryPrefix()),
            request.nextToken(),
            request.maxResults(),
            USUAL);
    return new Response(page.items(), page.nextToken());
  }
}
