package dev.virga.plugin.ecr;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a sorted list.
///
/// @param items what is on it
/// @param nextToken where the next one starts, or null
record Page<T>(List<T> items, @Nullable String nextToken) {
  /// Cuts a page out.
  ///
  /// @param all everything, sorted by key
  /// @param key what an item is sorted by, which no other has
  /// @param token where to start, or null for the first page
  /// @param limit how many are wanted, or null
  /// @param usual how many there are on a page where that is not said
  /// @throws dev.virga.spi.AwsException `InvalidParameterException` if the token is none
  static <T> Page<T> of(
      List<T> all,
      Function<T, String> key,
      @Nullable String token,
      @Nullable Integer limit,
      int usual) {
    String after = token == null ? "" : decode(token);
    List<T> rest = all.stream().filter(it -> key.apply(it).compareTo(after) > 0).toList();
    int size = limit == null ? usual : limit;
    return rest.size() <= size
        ? new Page<>(rest, null)
        : new Page<>(rest.subList(0, size), encode(key.apply(rest.get(size - 1))));
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("after:" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.startsWith("after:")) {
        return text.substring("after:".length());
      }
    } catch (IllegalArgumentException _) {
      // answered below, as any other text that is no token
    }
    throw EcrErrors.invalidToken();
  }
}
