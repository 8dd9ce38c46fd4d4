package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tags of one resource, sorted by their keys, of which there are fifty at most.
final class TagSet {
  private static final int LIMIT = 50;
  private static final String NAME = "Name";

  private TagSet() {}

  /// Tags as a client gave them.
  ///
  /// @throws dev.virga.spi.AwsException `BadRequest` if there are too many, or one key twice
  static List<Tag> of(@Nullable List<Tag> given) {
    return with(List.of(), given == null ? List.of() : given);
  }

  /// Tags with others, which replace those of the same keys.
  ///
  /// @throws dev.virga.spi.AwsException `BadRequest` if there are too many, or one key twice
  static List<Tag> with(List<Tag> tags, List<Tag> more) {
    if (more.stream().map(Tag::key).distinct().count() < more.size()) {
      throw EfsErrors.badRequest("Tag keys must be unique.");
    }
    Map<String, Tag> byKey = new LinkedHashMap<>();
    tags.forEach(tag -> byKey.put(tag.key(), tag));
    more.forEach(tag -> byKey.put(tag.key(), tag));
    if (byKey.size() > LIMIT) {
      throw EfsErrors.badRequest("A resource cannot have more than " + LIMIT + " tags.");
    }
    return sorted(new ArrayList<>(byKey.values()));
  }

  static List<Tag> without(List<Tag> tags, List<String> keys) {
    return tags.stream().filter(tag -> !keys.contains(tag.key())).toList();
  }

  /// The value of the tag that is shown as a resource's name, or null.
  static @Nullable String name(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> tag.key().equals(NAME))
        .map(Tag::value)
        .findFirst()
        .orElse(null);
  }

  private static List<Tag> sorted(List<Tag> tags) {
    tags.sort(java.util.Comparator.comparing(Tag::key));
    return List.copyOf(tags);
  }
}
