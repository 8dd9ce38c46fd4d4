package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.DescribeImagesFilter;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.store.Images;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells of images: of those that are named, or of all.
///
/// See [DescribeImages](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html).
public final class DescribeImages
    implements Operation<DescribeImages.Request, DescribeImages.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 1, max = 100) @Nullable List<ImageIdentifier> imageIds,
      @Nullable String nextToken,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults,
      @Nullable DescribeImagesFilter filter) {
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
      public @Nullable List<ImageIdentifier> imageIds;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;
      public @Nullable DescribeImagesFilter filter;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            imageIds,
            nextToken,
            maxResults,
            filter);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<ImageDetail> imageDetails, @Nullable String nextToken) {}

  private static final int USUAL = 100;

  private final Store store;

  DescribeImages(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    Map<String, List<String>> tags = store.images().tags(scope, name);
    if (request.imageIds() != null) {
      if (request.nextToken() != null || request.maxResults() != null) {
        throw EcrErrors.invalidParameter(
            "imageIds", "must not be specified with nextToken or maxResults");
      }
      return new Response(
          request.imageIds().stream()
              .map(it -> store.images().require(scope, name, it))
              .distinct()
              .map(it -> Images.shown(it, tags))
              .toList(),
          null);
    }
    ImageFilter filter =
        request.filter() == null
            ? ImageFilter.of(null, null)
            : ImageFilter.of(request.filter().tagStatus(), request.filter().imageStatus());
    Page<StoredImage> page =
        Page.of(
            store.images().list(scope, name).stream()
                .filter(it -> filter.accepts(it, tags.containsKey(it.digest())))
                .toList(),
            ImageOrder::key,
            request.nextToken(),
            request.maxResults(),
            USUAL);
    return new Response(
        page.items().stream().map(it -> Images.shown(it, tags)).toList(), page.nextToken());
  }
}
