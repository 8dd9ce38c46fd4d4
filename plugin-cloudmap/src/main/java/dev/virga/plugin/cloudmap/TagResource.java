package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Adds tags to a namespace or service.
///
/// See [TagResource](https://docs.aws.amazon.com/cloud-map/latest/api/API_TagResource.html).
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) String resourceARN, @Length(max = 200) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  private final TaggedResources resources;

  TagResource(TaggedResources resources) {
    this.resources = resources;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    resources.change(
        context.scope(),
        request.resourceARN(),
        old -> ResourceTags.plus(old, request.tags(), request.resourceARN()));
    return new Response();
  }
}
