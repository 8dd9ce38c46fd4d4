package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a namespace or service by key.
///
/// See [ListTagsForResource](https://docs.aws.amazon.com/cloud-map/latest/api/API_ListTagsForResource.html).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  /// What a client sends.
  public record Request(@Length(min = 1, max = 1011) String resourceARN) {}

  /// What it gets.
  public record Response(@Nullable List<Tag> tags) {}

  private final TaggedResources resources;

  ListTagsForResource(TaggedResources resources) {
    this.resources = resources;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(resources.tags(context.scope(), request.resourceARN()));
  }
}
