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

/// Answers [DescribeTags](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeTags.html).
@Http(method = "GET", uri = "/2015-02-01/tags/{FileSystemId}/")
public final class DescribeTags implements Operation<DescribeTags.Request, DescribeTags.Response> {
  private final FileSystems fileSystems;

  DescribeTags(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Query("MaxItems") @Range(min = 1) @Nullable Integer maxItems,
      @Query("Marker") @Length(min = 1, max = 128) @Pattern(".+") @Nullable String marker,
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId) {}

  /// What it gets.
  public record Response(@Nullable String marker, List<Tag> tags, @Nullable String nextMarker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Tag> tags = fileSystems.find(context.scope(), request.fileSystemId()).description().tags();
    Page<Tag> page = Page.of(tags, Tag::key, request.maxItems(), request.marker());
    return new Response(request.marker(), page.items(), page.next());
  }
}
