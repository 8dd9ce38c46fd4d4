package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rules of the tags of a resource; they are kept sorted by key.
final class ResourceTags {
  private static final int MOST = 50;

  private ResourceTags() {}

  /// The tags of a new resource.
  static List<Tag> of(@Nullable List<Tag> tags, String arn) {
    return plus(List.of(), tags == null ? List.of() : tags, arn);
  }

  static List<Tag> plus(List<Tag> old, List<Tag> more, String arn) {
    var keys = new HashSet<String>();
    var all = new TreeMap<String, Tag>();
    old.forEach(tag -> all.put(tag.key(), tag));
    for (Tag tag : more) {
      if (tag.key().toLowerCase(Locale.ROOT).startsWith("aws:")) {
        throw CloudMapErrors.invalidInput("Tag keys can't start with aws: (" + tag.key() + ").");
      }
      if (!keys.add(tag.key())) {
        throw CloudMapErrors.invalidInput("Tag keys must be unique (" + tag.key() + ").");
      }
      all.put(tag.key(), tag);
    }
    if (all.size() > MOST) {
      throw CloudMapErrors.tooManyTags(arn, MOST);
    }
    return List.copyOf(all.values());
  }

  static List<Tag> minus(List<Tag> old, List<String> keys) {
    return old.stream().filter(tag -> !keys.contains(tag.key())).toList();
  }
}
