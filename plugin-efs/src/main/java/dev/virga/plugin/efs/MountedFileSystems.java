package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.PosixUser;
import dev.virga.spi.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens file systems for workloads.
final class MountedFileSystems implements dev.virga.spi.capability.FileSystems {
  private final FileSystems fileSystems;
  private final MountTargets mountTargets;
  private final AccessPoints accessPoints;
  private final Replications replications;
  private final Directories directories;
  private final Leniency leniency;

  MountedFileSystems(
      FileSystems fileSystems,
      MountTargets mountTargets,
      AccessPoints accessPoints,
      Replications replications,
      Directories directories,
      Leniency leniency) {
    this.fileSystems = fileSystems;
    this.mountTargets = mountTargets;
    this.accessPoints = accessPoints;
    this.replications = replications;
    this.directories = directories;
    this.leniency = leniency;
  }

  @Override
  public Directory open(Scope scope, Source source) {
    var name = ResourceId.of(fileSystemId(scope, source), scope);
    FileSystem found =
        fileSystems
            .lookUp(scope, name)
            .orElseThrow(() -> MountRefusals.notResolved(name.id(), scope));
    if (mountTargets.count(scope, found.id()) == 0) {
      leniency.forgive(
          MountRefusals.notResolved(found.id(), scope),
          "Mounting a file system without a mount target");
    }
    Optional<AccessPoint> accessPoint = accessPoint(scope, found, source.accessPointId());
    String path = source.rootDirectory() == null ? "/" : source.rootDirectory();
    Path root = root(scope, found, accessPoint);
    Path directory =
        new Tree(root, leniency.log())
            .find(path)
            .orElseThrow(() -> MountRefusals.noSuchDirectory(found.id(), scope, path));
    return new Directory(
        directory,
        replications.to(scope, found.id()).isPresent(),
        accessPoint.map(it -> user(it.description().posixUser())).orElse(null));
  }

  /// The file system that is named, or that the access point is one of.
  private String fileSystemId(Scope scope, Source source) {
    if (source.fileSystemId() != null) {
      return source.fileSystemId();
    }
    return Optional.ofNullable(source.accessPointId())
        .flatMap(it -> accessPoints.lookUp(scope, ResourceId.of(it, scope)))
        .map(AccessPoint::fileSystemId)
        .orElseThrow(MountRefusals::accessDenied);
  }

  private Optional<AccessPoint> accessPoint(
      Scope scope, FileSystem fileSystem, @Nullable String accessPointId) {
    if (accessPointId == null) {
      return Optional.empty();
    }
    Optional<AccessPoint> found =
        accessPoints
            .lookUp(scope, ResourceId.of(accessPointId, scope))
            .filter(it -> it.fileSystemId().equals(fileSystem.id()));
    if (found.isEmpty()) {
      throw MountRefusals.accessDenied();
    }
    return found;
  }

  private Path root(Scope scope, FileSystem fileSystem, Optional<AccessPoint> accessPoint) {
    return accessPoint.isEmpty()
        ? directories.of(scope, fileSystem.id())
        : accessPoints
            .root(scope, accessPoint.get())
            .orElseThrow(() ->
                MountRefusals.noSuchDirectory(fileSystem.id(), scope, accessPoint.get().path()));
  }

  private static @Nullable User user(@Nullable PosixUser user) {
    return user == null
        ? null
        : new User(
            user.uid(),
            user.gid(),
            user.secondaryGids() == null ? List.of() : user.secondaryGids());
  }
}
