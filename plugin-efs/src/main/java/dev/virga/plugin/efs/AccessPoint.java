package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.AccessPointDescription;
import dev.virga.plugin.efs.model.RootDirectory;
import java.time.Instant;
import java.util.Objects;

/// An access point.
///
/// @param createdAt when it was made
/// @param description what is shown of it
public record AccessPoint(Instant createdAt, AccessPointDescription description) {

  String id() {
    return Objects.requireNonNull(description.accessPointId());
  }

  String fileSystemId() {
    return Objects.requireNonNull(description.fileSystemId());
  }

  RootDirectory rootDirectory() {
    return Objects.requireNonNull(description.rootDirectory());
  }

  /// The path that its clients see as `/`.
  String path() {
    return Objects.requireNonNull(rootDirectory().path());
  }

  /// The place in lists, which are sorted by creation.
  String order() {
    return Page.order(createdAt, id());
  }
}
