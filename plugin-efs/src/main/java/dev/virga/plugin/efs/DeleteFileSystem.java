package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [DeleteFileSystem](https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystem.html).
@Http(method = "DELETE", uri = "/2015-02-01/file-systems/{FileSystemId}", status = 204)
public final class DeleteFileSystem
    implements Operation<DeleteFileSystem.Request, DeleteFileSystem.Response> {
  private final FileSystems fileSystems;
  private final MountTargets mountTargets;
  private final AccessPoints accessPoints;
  private final Replications replications;
  private final Leniency leniency;

  DeleteFileSystem(
      FileSystems fileSystems,
      MountTargets mountTargets,
      AccessPoints accessPoints,
      Replications replications,
      Leniency leniency) {
    this.fileSystems = fileSystems;
    this.mountTargets = mountTargets;
    this.accessPoints = accessPoints;
    this.replications = replications;
    this.leniency = leniency;
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
    if (replications.of(scope, found.id()).isPresent()) {
      throw EfsErrors.fileSystemIsReplicated(found.id());
    }
    List<MountTarget> targets = mountTargets.of(scope, found.id());
    if (!targets.isEmpty()) {
      leniency.forgive(
          EfsErrors.fileSystemHasMountTargets(found.id()),
          "Deleting a file system that has mount targets");
      targets.forEach(it -> mountTargets.delete(scope, it));
    }
    accessPoints.of(scope, found.id()).forEach(it -> accessPoints.delete(scope, it));
    fileSystems.delete(scope, found);
    return new Response();
  }
}
