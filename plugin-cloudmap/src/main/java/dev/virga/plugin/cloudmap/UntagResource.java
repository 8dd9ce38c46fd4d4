package dev.virga.plugin.cloudmap;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Takes tags from a namespace or service; those that it does not have do not matter.
///
/// See [UntagResource](https://docs.aws.amazon.com/cloud-map/latest/api/API_UntagResource.html).
public final class UntagResource
    implements Operation<UntagResource.Request, UntagResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) String resourceARN,
      @Length(max = 200) List<@Length(min = 1, max = 128) String> tagKeys) {}

  /// What it gets.
  public record Response() {}

  private final TaggedResources resources;

  UntagResource(TaggedResources resources) {
    this.resources = resources;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    resources.change(
        context.scope(), request.resourceARN(), old -> ResourceTags.minus(old, request.tagKeys()));
    return new Response();
  }
}
