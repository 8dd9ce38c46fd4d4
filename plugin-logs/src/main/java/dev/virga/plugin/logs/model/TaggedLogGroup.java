package dev.virga.plugin.logs.model;

import java.util.Map;

/// The row of a log group: as AWS shows it, and its tags.
///
/// @param logGroup the group, without what is counted when it is shown
/// @param tags its tags, possibly none
public record TaggedLogGroup(LogGroup logGroup, Map<String, String> tags) {
  /// The name of the group.
  public String name() {
    String name = logGroup.logGroupName();
    return name == null ? "" : name;
  }
}
