package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.plugin.iam.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the table of customer managed policies.
///
/// @param name its name
/// @param id its unique id: `ANPA…`
/// @param arn its ARN
/// @param path its path: `/`
/// @param description its description, or null
/// @param created when it was created
/// @param updated when its versions last changed
/// @param lastVersion the number of the newest version there ever was
/// @param versions its versions, oldest first, with their documents as they were given
/// @param tags its tags
public record StoredPolicy(
    String name,
    String id,
    String arn,
    String path,
    @Nullable String description,
    Instant created,
    Instant updated,
    int lastVersion,
    List<PolicyVersion> versions,
    List<Tag> tags) {

  /// The version that counts.
  PolicyVersion defaultVersion() {
    return versions.stream()
        .filter(it -> Boolean.TRUE.equals(it.isDefaultVersion()))
        .findFirst()
        .orElseThrow();
  }

  /// The id of the version that counts.
  String defaultVersionId() {
    return Objects.requireNonNull(defaultVersion().versionId());
  }

  /// The same with other tags.
  StoredPolicy with(List<Tag> other) {
    return new StoredPolicy(
        name, id, arn, path, description, created, updated, lastVersion, versions, other);
  }

  /// The same with other versions.
  StoredPolicy with(List<PolicyVersion> other, int last, Instant now) {
    return new StoredPolicy(
        name, id, arn, path, description, created, now, last, List.copyOf(other), tags);
  }
}
