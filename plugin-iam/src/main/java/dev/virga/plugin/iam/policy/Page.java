package dev.virga.plugin.iam.policy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a sorted list. A marker names the item after which the next page starts, so that items
/// which come and go between two calls make no other item appear twice or not at all.
///
/// @param items the items of the page
/// @param marker what asks for the next page, or null on the last one
public record Page<T>(List<T> items, @Nullable String marker) {
  private static final int USUAL = 100;

  /// Cuts a page out of a list.
  ///
  /// @param sorted every item, sorted by key
  /// @param key what identifies an item
  /// @param maxItems the size of a page; 100 where it is null
  /// @param marker the marker of the page before, or null for the first page
  /// @throws dev.virga.spi.AwsException `ValidationError` if the marker is none of ours
  public static <T> Page<T> of(
      List<T> sorted,
      Function<T, String> key,
      @Nullable Integer maxItems,
      @Nullable String marker) {
    int from = 0;
    if (marker != null) {
      String after = decode(marker);
      while (from < sorted.size() && key.apply(sorted.get(from)).compareTo(after) <= 0) {
        from++;
      }
    }
    int to = Math.min(from + (maxItems == null ? USUAL : maxItems), sorted.size());
    return new Page<>(
        List.copyOf(sorted.subList(from, to)),
        to < sorted.size() ? encode(key.apply(sorted.get(to - 1))) : null);
  }

  /// Whether there are more pages.
  public boolean truncated() {
    return marker != null;
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("1" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String marker) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
      if (text.startsWith("1")) {
        return text.substring(1);
      }
    } catch (IllegalArgumentException _) {
      // Not one of ours, which is what is said below.
    }
    throw PolicyErrors.invalidMarker();
  }
}
