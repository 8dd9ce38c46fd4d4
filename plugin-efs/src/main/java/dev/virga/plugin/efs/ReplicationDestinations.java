package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Destination;
import dev.virga.plugin.efs.model.DestinationToCreate;
import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.FileSystemProtectionDescription;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.plugin.efs.model.ReplicationStatus;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;

/// The file systems that others are replicated to: new ones, or ones that exist.
final class ReplicationDestinations {
  private final FileSystems fileSystems;
  private final Replications replications;
  private final KmsKeys keys;
  private final Ids ids;

  ReplicationDestinations(
      FileSystems fileSystems, Replications replications, KmsKeys keys, Ids ids) {
    this.fileSystems = fileSystems;
    this.replications = replications;
    this.keys = keys;
    this.ids = ids;
  }

  /// Makes the destination that a client wants, or takes the one that it names.
  ///
  /// @throws dev.virga.spi.AwsException `BadRequest`, `FileSystemNotFound`, `ConflictException`,
  ///     `UnsupportedAvailabilityZone`
  Destination open(Scope scope, FileSystem source, DestinationToCreate wanted) {
    if (wanted.fileSystemId() != null) {
      return take(scope, source, wanted.fileSystemId(), wanted);
    } else if (wanted.region() == null && wanted.availabilityZoneName() == null) {
      throw EfsErrors.badRequest(
          "You must specify a Region, an AvailabilityZoneName or a FileSystemId.");
    }
    Scope there = wanted.region() == null ? scope : new Scope(scope.account(), wanted.region());
    AvailabilityZone zone = AvailabilityZone.named(wanted.availabilityZoneName(), there);
    FileSystemDescription like = source.description();
    FileSystem made =
        fileSystems.create(
            there,
            ids.uuid(),
            true,
            it -> {
              it.performanceMode = like.performanceMode();
              it.throughputMode = like.throughputMode();
              it.provisionedThroughputInMibps = like.provisionedThroughputInMibps();
              it.encrypted = true;
              it.kmsKeyId = keys.arn(there, wanted.kmsKeyId());
              it.availabilityZoneName = zone == null ? null : zone.name();
              it.availabilityZoneId = zone == null ? null : zone.id();
              it.fileSystemProtection =
                  new FileSystemProtectionDescription(ReplicationOverwriteProtection.REPLICATING);
            });
    return destination(there, made, wanted);
  }

  private Destination take(
      Scope scope, FileSystem source, String idOrArn, DestinationToCreate wanted) {
    Scope here = wanted.region() == null ? scope : new Scope(scope.account(), wanted.region());
    Scope there = ResourceId.of(idOrArn, here).scope();
    FileSystem found = fileSystems.find(there, idOrArn);
    FileSystemProtectionDescription protection = found.description().fileSystemProtection();
    if (found.id().equals(source.id())) {
      throw EfsErrors.badRequest("A file system cannot be replicated to itself.");
    } else if (replications.of(there, found.id()).isPresent()) {
      throw EfsErrors.conflict(
          "File system '%s' is in a replication configuration.".formatted(found.id()));
    } else if (protection == null
        || protection.replicationOverwriteProtection() != ReplicationOverwriteProtection.DISABLED) {
      throw EfsErrors.badRequest(
          "The replication overwrite protection of file system '%s' must be disabled."
              .formatted(found.id()));
    } else if (Boolean.TRUE.equals(source.description().encrypted())
        && !Boolean.TRUE.equals(found.description().encrypted())) {
      throw EfsErrors.conflict(
          "The source file system is encrypted and the destination file system is not.");
    }
    fileSystems.update(there, found, it -> it.protect(ReplicationOverwriteProtection.REPLICATING));
    return destination(there, found, wanted);
  }

  private static Destination destination(
      Scope there, FileSystem destination, DestinationToCreate wanted) {
    return Destination.of(it -> {
      it.status = ReplicationStatus.ENABLED;
      it.fileSystemId = destination.id();
      it.region = there.region();
      it.ownerId = there.account();
      it.roleArn = wanted.roleArn();
    });
  }
}
