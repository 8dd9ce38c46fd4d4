package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [CreateTags](https://docs.aws.amazon.com/efs/latest/ug/API_CreateTags.html).
@Http(method = "POST", uri = "/2015-02-01/create-tags/{FileSystemId}", status = 204)
public final class CreateTags implements Operation<CreateTags.Request, CreateTags.Response> {
  private final TaggedResources tagged;

  CreateTags(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    tagged.changeOfFileSystem(
        context.scope(), request.fileSystemId(), tags -> TagSet.with(tags, request.tags()));
    return new Response();
  }
}
