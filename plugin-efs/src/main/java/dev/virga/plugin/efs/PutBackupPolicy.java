package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.BackupPolicy;
import dev.virga.plugin.efs.model.Status;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [PutBackupPolicy](https://docs.aws.amazon.com/efs/latest/ug/API_PutBackupPolicy.html).
@Http(method = "PUT", uri = "/2015-02-01/file-systems/{FileSystemId}/backup-policy")
public final class PutBackupPolicy
    implements Operation<PutBackupPolicy.Request, PutBackupPolicy.Response> {
  private final FileSystems fileSystems;

  PutBackupPolicy(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      BackupPolicy backupPolicy) {}

  /// What it gets.
  public record Response(@Nullable BackupPolicy backupPolicy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem found = fileSystems.find(scope, request.fileSystemId());
    Status status = request.backupPolicy().status();
    if (status != Status.ENABLED && status != Status.DISABLED) {
      throw EfsErrors.badRequest(
          "The status of a backup policy can be set to ENABLED or DISABLED.");
    }
    fileSystems.update(scope, found, it -> it.withBackup(status));
    return new Response(request.backupPolicy());
  }
}
