package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [DeleteTags](https://docs.aws.amazon.com/efs/latest/ug/API_DeleteTags.html).
@Http(method = "POST", uri = "/2015-02-01/delete-tags/{FileSystemId}", status = 204)
public final class DeleteTags implements Operation<DeleteTags.Request, DeleteTags.Response> {
  private final TaggedResources tagged;

  DeleteTags(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Length(min = 1, max = 50)
          List<
                  @Length(min = 1, max = 128)
                  @Pattern("^(?![aA]{1}[wW]{1}[sS]{1}:)([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$") String>
              tagKeys) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    tagged.changeOfFileSystem(
        context.scope(), request.fileSystemId(), tags -> TagSet.without(tags, request.tagKeys()));
    return new Response();
  }
}
