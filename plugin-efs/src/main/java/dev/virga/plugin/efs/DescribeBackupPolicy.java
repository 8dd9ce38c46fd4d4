package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.BackupPolicy;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeBackupPolicy](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeBackupPolicy.html).
@Http(method = "GET", uri = "/2015-02-01/file-systems/{FileSystemId}/backup-policy")
public final class DescribeBackupPolicy
    implements Operation<DescribeBackupPolicy.Request, DescribeBackupPolicy.Response> {
  private final FileSystems fileSystems;

  DescribeBackupPolicy(FileSystems fileSystems) {
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
  public record Response(@Nullable BackupPolicy backupPolicy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FileSystem found = fileSystems.find(context.scope(), request.fileSystemId());
    if (found.backup() == null) {
      throw EfsErrors.policyNotFound(found.id());
    }
    return new Response(new BackupPolicy(found.backup()));
  }
}
