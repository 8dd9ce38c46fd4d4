package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tags of every ECS resource, by ARN, within the
/// [limits](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) of AWS.
final class ResourceTags {
  private static final int MOST = 50;
  private static final String RESERVED = "aws:";

  private final Table<TagSet> rows;

  ResourceTags(Table<TagSet> rows) {
    this.rows = rows;
  }

  /// The tags of a resource; none where it has none.
  List<Tag> get(Scope scope, String arn) {
    return rows.get(scope, arn).map(TagSet::tags).orElse(List.of());
  }

  /// Gives a resource exactly these tags.
  ///
  /// @param tags what the client sent; checked here
  void put(Scope scope, String arn, @Nullable List<Tag> tags) {
    check(tags);
    if (tags == null || tags.isEmpty()) {
      rows.remove(scope, arn);
    } else {
      rows.put(scope, arn, new TagSet(normalized(tags)));
    }
  }

  /// Adds tags to those that a resource has; a key that is there already gets the new value.
  void merge(Scope scope, String arn, List<Tag> tags) {
    check(tags);
    var merged = new LinkedHashMap<@Nullable String, Tag>();
    get(scope, arn).forEach(tag -> merged.put(tag.key(), tag));
    normalized(tags).forEach(tag -> merged.put(tag.key(), tag));
    if (merged.size() > MOST) {
      throw EcsErrors.tooManyTags(MOST);
    }
    if (!merged.isEmpty()) {
      rows.put(scope, arn, new TagSet(List.copyOf(merged.values())));
    }
  }

  /// Takes tags away by their keys; a key that is not there is no error.
  void remove(Scope scope, String arn, Collection<String> keys) {
    if (keys.stream().anyMatch(ResourceTags::reserved)) {
      throw EcsErrors.reservedTagKey();
    }
    var gone = Set.copyOf(keys);
    var left =
        get(scope, arn).stream()
            .filter(tag -> tag.key() == null || !gone.contains(tag.key()))
            .toList();
    if (left.isEmpty()) {
      rows.remove(scope, arn);
    } else {
      rows.put(scope, arn, new TagSet(left));
    }
  }

  /// Forgets a resource that is gone.
  void delete(Scope scope, String arn) {
    rows.remove(scope, arn);
  }

  /// Refuses tags that AWS would refuse. An operation that makes a resource calls this before it
  /// writes anything.
  static void check(@Nullable List<Tag> tags) {
    if (tags == null) {
      return;
    }
    if (tags.size() > MOST) {
      throw EcsErrors.tooManyTags(MOST);
    }
    var keys = new HashSet<String>();
    for (Tag tag : tags) {
      String key = tag.key();
      if (key == null || key.isEmpty()) {
        throw EcsErrors.missingTagKey();
      } else if (reserved(key)) {
        throw EcsErrors.reservedTagKey();
      } else if (!keys.add(key)) {
        throw EcsErrors.duplicateTagKey();
      }
    }
  }

  private static boolean reserved(String key) {
    return key.toLowerCase(Locale.ROOT).startsWith(RESERVED);
  }

  private static List<Tag> normalized(List<Tag> tags) {
    return tags.stream().map(tag -> tag.value() == null ? new Tag(tag.key(), "") : tag).toList();
  }
}
