package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilter;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.plugin.ecr.store.TagMutability;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Says whether the tags of a repository may move.
///
/// See [PutImageTagMutability](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageTagMutability.html).
public final class PutImageTagMutability
    implements Operation<PutImageTagMutability.Request, PutImageTagMutability.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      ImageTagMutability imageTagMutability,
      @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable ImageTagMutability imageTagMutability;
      public @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(imageTagMutability, "imageTagMutability"),
            imageTagMutabilityExclusionFilters);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable ImageTagMutability imageTagMutability,
      @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters) {
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
      public @Nullable ImageTagMutability imageTagMutability;
      public @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters;

      private Response build() {
        return new Response(
            registryId, repositoryName, imageTagMutability, imageTagMutabilityExclusionFilters);
      }
    }
  }

  private final Store store;

  PutImageTagMutability(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    TagMutability.check(request.imageTagMutability(), request.imageTagMutabilityExclusionFilters());
    store
        .repositories()
        .update(
            scope,
            request.repositoryName(),
            row ->
                new StoredRepository(
                    row.repository()
                        .with(it -> {
                          it.imageTagMutability = request.imageTagMutability();
                          it.imageTagMutabilityExclusionFilters =
                              request.imageTagMutabilityExclusionFilters();
                        }),
                    row.tags()));
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = request.repositoryName();
      it.imageTagMutability = request.imageTagMutability();
      it.imageTagMutabilityExclusionFilters = request.imageTagMutabilityExclusionFilters();
    });
  }
}
