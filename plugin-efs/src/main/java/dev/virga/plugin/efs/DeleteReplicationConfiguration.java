package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.DeletionMode;
import dev.virga.plugin.efs.model.ReplicationConfigurationDescription;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteReplicationConfiguration](https://docs.aws.amazon.com/efs/latest/ug/API_DeleteReplicationConfiguration.html).
@Http(
    method = "DELETE",
    uri = "/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration",
    status = 204)
public final class DeleteReplicationConfiguration
    implements Operation<
        DeleteReplicationConfiguration.Request, DeleteReplicationConfiguration.Response> {
  private final FileSystems fileSystems;
  private final Replications replications;

  DeleteReplicationConfiguration(FileSystems fileSystems, Replications replications) {
    this.fileSystems = fileSystems;
    this.replications = replications;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String sourceFileSystemId,
      @Query("deletionMode") @Nullable DeletionMode deletionMode) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    String id = fileSystems.find(scope, request.sourceFileSystemId()).id();
    ReplicationConfigurationDescription found =
        replications.from(scope, id).orElseThrow(() -> EfsErrors.replicationNotFound(id));
    replications.delete(found);
    Scope there = Replications.destinationScope(found);
    FileSystem destination =
        fileSystems.find(there, Replications.destination(found).fileSystemId());
    fileSystems.update(
        there, destination, it -> it.protect(ReplicationOverwriteProtection.ENABLED));
    return new Response();
  }
}
