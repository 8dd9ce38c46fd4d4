package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The tags of what can be tagged: file systems and access points.
final class TaggedResources {
  private final FileSystems fileSystems;
  private final AccessPoints accessPoints;

  TaggedResources(FileSystems fileSystems, AccessPoints accessPoints) {
    this.fileSystems = fileSystems;
    this.accessPoints = accessPoints;
  }

  /// The tags of a resource.
  ///
  /// @throws dev.virga.spi.AwsException `FileSystemNotFound` or `AccessPointNotFound`
  List<Tag> of(Scope scope, String idOrArn) {
    return ResourceId.of(idOrArn, scope).isAccessPoint()
        ? Objects.requireNonNull(accessPoints.find(scope, idOrArn).description().tags())
        : fileSystems.find(scope, idOrArn).description().tags();
  }

  /// Changes the tags of a resource.
  ///
  /// @throws dev.virga.spi.AwsException `FileSystemNotFound`, `AccessPointNotFound` or what the change
  ///     refuses
  void change(Scope scope, String idOrArn, UnaryOperator<List<Tag>> change) {
    if (ResourceId.of(idOrArn, scope).isAccessPoint()) {
      AccessPoint found = accessPoints.find(scope, idOrArn);
      accessPoints.retag(
          scope, found, change.apply(Objects.requireNonNull(found.description().tags())));
    } else {
      changeOfFileSystem(scope, idOrArn, change);
    }
  }

  /// Changes the tags of a file system.
  ///
  /// @throws dev.virga.spi.AwsException `FileSystemNotFound` or what the change refuses
  void changeOfFileSystem(Scope scope, String idOrArn, UnaryOperator<List<Tag>> change) {
    FileSystem found = fileSystems.find(scope, idOrArn);
    List<Tag> tags = change.apply(found.description().tags());
    fileSystems.update(
        scope,
        found,
        it ->
            it.describe(members -> {
              members.tags = tags;
              members.name = TagSet.name(tags);
            }));
  }
}
