package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagDescription;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.plugin.ec2.resource.TagSet;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html).
public final class DescribeTags implements Operation<DescribeTags.Request, DescribeTags.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("tagSet") @Nullable List<TagDescription> tags) {}

  private static final Filters<TagDescription> FILTERS =
      Filters.<TagDescription>none()
          .one("key", TagDescription::key)
          .one("value", TagDescription::value)
          .one("resource-id", TagDescription::resourceId)
          .one("resource-type", TagDescription::resourceType);

  private final Store store;

  DescribeTags(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Predicate<TagDescription> matching =
        FILTERS.matching(request.filters(), it -> List.of(new Tag(it.key(), it.value())));
    List<TagDescription> found =
        store.tags().all(context.scope()).stream()
            .flatMap(DescribeTags::descriptions)
            .filter(matching)
            .toList();
    Page<TagDescription> page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.nextToken(), page.rows());
  }

  private static Stream<TagDescription> descriptions(TagSet set) {
    return set.tags().stream()
        .map(it -> new TagDescription(it.key(), set.resourceId(), set.resourceType(), it.value()));
  }
}
