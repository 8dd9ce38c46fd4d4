package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Repository;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
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

/// Tells of repositories: of those that are named, or of all.
///
/// See [DescribeRepositories](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html).
public final class DescribeRepositories
    implements Operation<DescribeRepositories.Request, DescribeRepositories.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 1, max = 100)
          @Nullable
              List<
                  @Length(min = 2, max = 256)
                  @Pattern(
                      "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
                  String>
              repositoryNames,
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
      public @Nullable List<String> repositoryNames;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;

      private Request build() {
        return new Request(registryId, repositoryNames, nextToken, maxResults);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<Repository> repositories, @Nullable String nextToken) {}

  private static final int USUAL = 100;

  private final Store store;

  DescribeRepositories(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    if (request.repositoryNames() != null) {
      if (request.nextToken() != null || request.maxResults() != null) {
        throw EcrErrors.invalidParameter(
            "repositoryNames", "must not be specified with nextToken or maxResults");
      }
      return new Response(
          request.repositoryNames().stream()
              .distinct()
              .map(it -> store.repositories().require(scope, it))
              .map(it -> store.shown(scope, it))
              .toList(),
          null);
    }
    Page<StoredRepository> page =
        Page.of(
            store.repositories().list(scope),
            it -> Objects.requireNonNull(it.repository().repositoryName()),
            request.nextToken(),
            request.maxResults(),
            USUAL);
    return new Response(
        page.items().stream().map(it -> store.shown(scope, it)).toList(), page.nextToken());
  }
}
