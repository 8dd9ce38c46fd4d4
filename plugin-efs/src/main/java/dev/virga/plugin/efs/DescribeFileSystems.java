package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeFileSystems](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeFileSystems.html).
@Http(method = "GET", uri = "/2015-02-01/file-systems")
public final class DescribeFileSystems
    implements Operation<DescribeFileSystems.Request, DescribeFileSystems.Response> {
  private final FileSystems fileSystems;

  DescribeFileSystems(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Query("MaxItems") @Range(min = 1) @Nullable Integer maxItems,
      @Query("Marker") @Length(min = 1, max = 128) @Pattern(".+") @Nullable String marker,
      @Query("CreationToken") @Length(min = 1, max = 64) @Pattern(".+")
          @Nullable String creationToken,
      @Query("FileSystemId")
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          @Nullable String fileSystemId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable Integer maxItems;
      public @Nullable String marker;
      public @Nullable String creationToken;
      public @Nullable String fileSystemId;

      private Request build() {
        return new Request(maxItems, marker, creationToken, fileSystemId);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String marker,
      @Nullable List<FileSystemDescription> fileSystems,
      @Nullable String nextMarker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    String id = request.fileSystemId();
    List<FileSystem> found =
        (id == null ? fileSystems.list(scope) : List.of(fileSystems.find(scope, id)))
            .stream()
                .filter(it ->
                    request.creationToken() == null
                        || it.description().creationToken().equals(request.creationToken()))
                .toList();
    Page<FileSystem> page = Page.of(found, FileSystem::order, request.maxItems(), request.marker());
    return new Response(request.marker(), fileSystems.describe(scope, page.items()), page.next());
  }
}
