package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [TagResource](https://docs.aws.amazon.com/efs/latest/ug/API_TagResource.html).
@Http(method = "POST", uri = "/2015-02-01/resource-tags/{ResourceId}")
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  private final TaggedResources tagged;

  TagResource(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")
          String resourceId,
      List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    tagged.change(context.scope(), request.resourceId(), tags -> TagSet.with(tags, request.tags()));
    return new Response();
  }
}
