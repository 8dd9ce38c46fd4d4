package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemProtectionDescription;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateFileSystemProtection](https://docs.aws.amazon.com/efs/latest/ug/API_UpdateFileSystemProtection.html).
@Http(method = "PUT", uri = "/2015-02-01/file-systems/{FileSystemId}/protection")
public final class UpdateFileSystemProtection
    implements Operation<UpdateFileSystemProtection.Request, UpdateFileSystemProtection.Response> {
  private final FileSystems fileSystems;
  private final Replications replications;

  UpdateFileSystemProtection(FileSystems fileSystems, Replications replications) {
    this.fileSystems = fileSystems;
    this.replications = replications;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Nullable ReplicationOverwriteProtection replicationOverwriteProtection) {}

  /// What it gets.
  public record Response(@Nullable ReplicationOverwriteProtection replicationOverwriteProtection) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem found = fileSystems.find(scope, request.fileSystemId());
    if (replications.to(scope, found.id()).isPresent()) {
      throw EfsErrors.replicationAlreadyExists(found.id());
    }
    ReplicationOverwriteProtection protection = request.replicationOverwriteProtection();
    if (protection == ReplicationOverwriteProtection.REPLICATING) {
      throw EfsErrors.badRequest(
          "ReplicationOverwriteProtection can be set to ENABLED or DISABLED.");
    }
    if (protection != null) {
      fileSystems.update(scope, found, it -> it.protect(protection));
    }
    return new Response(protection == null ? protectionOf(found) : protection);
  }

  private static @Nullable ReplicationOverwriteProtection protectionOf(FileSystem it) {
    FileSystemProtectionDescription protection = it.description().fileSystemProtection();
    return protection == null ? null : protection.replicationOverwriteProtection();
  }
}
