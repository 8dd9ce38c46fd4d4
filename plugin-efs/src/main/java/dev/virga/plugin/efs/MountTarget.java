package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.MountTargetDescription;
import java.time.Instant;
import java.util.List;

/// A mount target.
///
/// @param createdAt when it was made
/// @param description what is shown of it
/// @param securityGroups the ids of its security groups; empty where nobody gave any and no network
///     knows the default one
public record MountTarget(
    Instant createdAt, MountTargetDescription description, List<String> securityGroups) {

  String id() {
    return description.mountTargetId();
  }

  /// The place in lists, which are sorted by creation.
  String order() {
    return Page.order(createdAt, id());
  }

  MountTarget withSecurityGroups(List<String> groups) {
    return new MountTarget(createdAt, description, groups);
  }
}
