package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The rules for the tags of a policy: keys that differ only in case are one key.
final class PolicyTags {
  private static final int QUOTA = 50;

  private PolicyTags() {}

  /// Tags with others added, which replace those of the same key.
  ///
  /// @return sorted by key
  /// @throws dev.virga.spi.AwsException `InvalidInput` for a key that is given twice, `LimitExceeded`
  static List<Tag> merged(List<Tag> present, List<Tag> added) {
    var given = new TreeMap<String, Tag>(String.CASE_INSENSITIVE_ORDER);
    for (Tag tag : added) {
      if (given.put(tag.key(), tag) != null) {
        throw PolicyErrors.duplicateTags();
      }
    }
    var all = new TreeMap<String, Tag>(String.CASE_INSENSITIVE_ORDER);
    present.forEach(tag -> all.put(tag.key(), tag));
    given.forEach((key, tag) -> {
      all.remove(key);
      all.put(key, tag);
    });
    if (all.size() > QUOTA) {
      throw PolicyErrors.tooManyTags();
    }
    return List.copyOf(all.values());
  }

  /// Tags without those of some keys.
  static List<Tag> without(List<Tag> present, List<String> keys) {
    var rest = new ArrayList<>(present);
    rest.removeIf(tag -> keys.stream().anyMatch(tag.key()::equalsIgnoreCase));
    return List.copyOf(rest);
  }
}
