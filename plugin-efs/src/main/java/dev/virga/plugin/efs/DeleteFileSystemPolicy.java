package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteFileSystemPolicy](https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystemPolicy.html).
@Http(method = "DELETE", uri = "/2015-02-01/file-systems/{FileSystemId}/policy")
public final class DeleteFileSystemPolicy
    implements Operation<DeleteFileSystemPolicy.Request, DeleteFileSystemPolicy.Response> {
  private final FileSystems fileSystems;

  DeleteFileSystemPolicy(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem found = fileSystems.find(scope, request.fileSystemId());
    fileSystems.update(scope, found, it -> it.withPolicy(null));
    return new Response();
  }
}
