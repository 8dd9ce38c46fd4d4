package dev.virga.plugin.ecs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags away by their keys ([UntagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html)).
public final class UntagResource
    implements Operation<UntagResource.Request, UntagResource.Response> {
  /// What a client sends.
  public record Request(
      String resourceArn,
      List<@Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String>
          tagKeys) {}

  /// What it gets.
  public record Response() {}

  private final TaggedResources resources;
  private final ResourceTags tags;

  UntagResource(TaggedResources resources, ResourceTags tags) {
    this.resources = resources;
    this.tags = tags;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    resources.check(request.resourceArn(), context);
    tags.remove(context.scope(), request.resourceArn(), request.tagKeys());
    return new Response();
  }
}
