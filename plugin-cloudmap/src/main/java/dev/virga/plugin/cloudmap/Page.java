package dev.virga.plugin.cloudmap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list. A token names the place after which the next page starts, so that what comes
/// and goes between two calls makes nothing else appear twice or not at all.
///
/// @param nextToken what asks for the next page, or null on the last one
record Page<T>(List<T> items, @Nullable String nextToken) {
  private static final int LARGEST = 100;
  private static final String MARK = "cloudmap|";

  /// Sorts a list and cuts a page out of it.
  ///
  /// @param key what an item is sorted by; no two have the same
  /// @param maxResults the size of a page; 100 if null
  static <T> Page<T> of(
      List<T> all,
      Function<T, String> key,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    int size = maxResults == null ? LARGEST : maxResults;
    String after = nextToken == null ? "" : decode(nextToken);
    List<T> rest =
        all.stream()
            .filter(it -> key.apply(it).compareTo(after) > 0)
            .sorted(Comparator.comparing(key))
            .limit(size + 1L)
            .toList();
    return rest.size() <= size
        ? new Page<>(rest, null)
        : new Page<>(rest.subList(0, size), encode(key.apply(rest.get(size - 1))));
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.startsWith(MARK)) {
        return text.substring(MARK.length());
      }
    } catch (IllegalArgumentException _) {
      // answered below, as what is base64 and no token
    }
    throw CloudMapErrors.invalidInput("The NextToken is not valid.");
  }
}
