package dev.virga.plugin.ecs;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a sorted list. A token names the place after which the next page starts, so that items
/// which come and go between two calls make no other item appear twice or not at all.
///
/// @param items the items of the page
/// @param nextToken what asks for the next page, or nothing on the last one
record Page<T>(List<T> items, @Nullable String nextToken) {
  private static final int LARGEST = 100;
  private static final String TOKEN_MARK = "ecs1|";

  /// Cuts a page out of a list.
  ///
  /// @param sorted every item, sorted by `order`
  /// @param key what identifies an item, and what `order` compares
  /// @param order the order of the keys
  /// @param maxResults the size of a page, from 1 to 100, which is also the default
  /// @param nextToken the token of the page before, or nothing for the first page
  static <T> Page<T> of(
      List<T> sorted,
      Function<T, String> key,
      Comparator<String> order,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    int size = maxResults == null ? LARGEST : maxResults;
    if (size < 1 || size > LARGEST) {
      throw EcsErrors.pageSizeOutOfRange(LARGEST);
    }
    int from = 0;
    if (nextToken != null) {
      String after = decode(nextToken);
      while (from < sorted.size() && order.compare(key.apply(sorted.get(from)), after) <= 0) {
        from++;
      }
    }
    int to = Math.min(from + size, sorted.size());
    return new Page<>(
        List.copyOf(sorted.subList(from, to)),
        to < sorted.size() ? encode(key.apply(sorted.get(to - 1))) : null);
  }

  /// Cuts a page out of a list of strings in their natural order.
  static Page<String> of(
      List<String> sorted, @Nullable Integer maxResults, @Nullable String nextToken) {
    return of(sorted, Function.identity(), Comparator.naturalOrder(), maxResults, nextToken);
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((TOKEN_MARK + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.startsWith(TOKEN_MARK)) {
        return text.substring(TOKEN_MARK.length());
      }
    } catch (IllegalArgumentException _) {
      // Not one of ours, which is what is said below.
    }
    throw EcsErrors.invalidToken();
  }
}
