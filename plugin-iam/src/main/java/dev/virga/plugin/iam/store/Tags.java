package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The [rules of tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html): at most fifty,
/// with keys that are told apart whatever the case of their letters.
public final class Tags {
  private static final int MOST = 50;

  private Tags() {}

  /// The tags of something new.
  ///
  /// @return the tags, or null where there are none, as IAM shows it
  /// @throws dev.virga.spi.AwsException `InvalidInput`, `LimitExceeded`
  public static @Nullable List<Tag> ofNew(@Nullable List<Tag> tags) {
    return tags == null ? null : with(null, tags);
  }

  /// Tags with others, which replace those of the same key.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidInput`, `LimitExceeded`
  public static @Nullable List<Tag> with(@Nullable List<Tag> tags, List<Tag> more) {
    Set<String> keys = new HashSet<>();
    for (Tag tag : more) {
      if (folded(tag.key()).startsWith("aws:")) {
        throw EntityErrors.reservedTagKey();
      }
      if (!keys.add(folded(tag.key()))) {
        throw EntityErrors.duplicateTagKeys();
      }
    }
    List<Tag> all = new ArrayList<>(orNone(tags));
    all.removeIf(it -> keys.contains(folded(it.key())));
    all.addAll(more);
    if (all.size() > MOST) {
      throw EntityErrors.tooManyTags();
    }
    return orNull(all);
  }

  /// Tags without those of some keys.
  public static @Nullable List<Tag> without(@Nullable List<Tag> tags, List<String> keys) {
    Set<String> gone = keys.stream().map(Tags::folded).collect(Collectors.toSet());
    return orNull(orNone(tags).stream().filter(it -> !gone.contains(folded(it.key()))).toList());
  }

  /// A page of tags, sorted by key.
  public static Page<Tag> page(
      @Nullable List<Tag> tags, @Nullable String marker, @Nullable Integer max) {
    return Page.of(orNone(tags), Tag::key, marker, max);
  }

  /// The tags, none where they are null.
  public static List<Tag> orNone(@Nullable List<Tag> tags) {
    return tags == null ? List.of() : tags;
  }

  private static @Nullable List<Tag> orNull(List<Tag> tags) {
    return tags.isEmpty() ? null : List.copyOf(tags);
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
