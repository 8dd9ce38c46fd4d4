package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListTagsForResource](https://docs.aws.amazon.com/efs/latest/ug/API_ListTagsForResource.html).
@Http(method = "GET", uri = "/2015-02-01/resource-tags/{ResourceId}")
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  private final TaggedResources tagged;

  ListTagsForResource(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")
          String resourceId,
      @Query("MaxResults") @Range(min = 1) @Nullable Integer maxResults,
      @Query("NextToken") @Length(min = 1, max = 128) @Pattern(".+") @Nullable String nextToken) {}

  /// What it gets.
  public record Response(@Nullable List<Tag> tags, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Tag> tags = tagged.of(context.scope(), request.resourceId());
    Page<Tag> page = Page.of(tags, Tag::key, request.maxResults(), request.nextToken());
    return new Response(page.items(), page.next());
  }
}
