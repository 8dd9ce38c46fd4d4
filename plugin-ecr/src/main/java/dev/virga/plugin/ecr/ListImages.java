package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.ListImagesFilter;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lists the images of a repository, one entry for each tag.
///
/// See [ListImages](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImages.html).
public final class ListImages implements Operation<ListImages.Request, ListImages.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Nullable String nextToken,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults,
      @Nullable ListImagesFilter filter) {
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
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;
      public @Nullable ListImagesFilter filter;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            nextToken,
            maxResults,
            filter);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<ImageIdentifier> imageIds, @Nullable String nextToken) {}

  private static final int USUAL = 100;

  private final Store store;

  ListImages(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    ImageFilter filter =
        request.filter() == null
            ? ImageFilter.of(null, null)
            : ImageFilter.of(request.filter().tagStatus(), request.filter().imageStatus());
    Map<String, List<String>> tags = store.images().tags(scope, name);
    List<Entry> entries =
        store.images().list(scope, name).stream()
            .filter(it -> filter.accepts(it, tags.containsKey(it.digest())))
            .flatMap(it -> entries(it, tags.getOrDefault(it.digest(), List.of())))
            .toList();
    Page<Entry> page =
        Page.of(entries, Entry::key, request.nextToken(), request.maxResults(), USUAL);
    return new Response(page.items().stream().map(Entry::id).toList(), page.nextToken());
  }

  /// An image under one of its names.
  ///
  /// @param key what it is sorted by
  private record Entry(String key, ImageIdentifier id) {}

  private static Stream<Entry> entries(StoredImage image, List<String> tags) {
    String key = ImageOrder.key(image);
    return tags.isEmpty()
        ? Stream.of(new Entry(key, new ImageIdentifier(image.digest(), null)))
        : tags.stream()
            .map(it -> new Entry(key + "/" + it, new ImageIdentifier(image.digest(), it)));
  }
}
