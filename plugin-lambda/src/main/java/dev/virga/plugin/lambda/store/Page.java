package dev.virga.plugin.lambda.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a sorted list.
///
/// @param items what is on it
/// @param nextMarker where the next one starts, or null
public record Page<T>(List<T> items, @Nullable String nextMarker) {
  private static final int MOST = 50;

  /// Cuts a page out, of 50 at most as AWS's.
  ///
  /// @param all everything, sorted by key
  /// @param key what an item is sorted by, which no other has
  /// @param marker where to start, or null for the first page
  /// @param maxItems how many are wanted, or null
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if the marker is none
  public static <T> Page<T> of(
      List<T> all, Function<T, String> key, @Nullable String marker, @Nullable Integer maxItems) {
    return of(all, key, marker, maxItems, MOST);
  }

  /// Cuts a page out of a list whose pages have another size.
  ///
  /// @param most how many items a page has at most
  public static <T> Page<T> of(
      List<T> all,
      Function<T, String> key,
      @Nullable String marker,
      @Nullable Integer maxItems,
      int most) {
    String after = marker == null || marker.isEmpty() ? "" : decode(marker);
    List<T> rest = all.stream().filter(it -> key.apply(it).compareTo(after) > 0).toList();
    int size = maxItems == null ? most : Math.min(most, maxItems);
    return rest.size() <= size
        ? new Page<>(rest, null)
        : new Page<>(rest.subList(0, size), encode(key.apply(rest.get(size - 1))));
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("after:" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String marker) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
      if (text.startsWith("after:")) {
        return text.substring("after:".length());
      }
    } catch (IllegalArgumentException _) {
      // answered below, as any other text that is no marker
    }
    throw LambdaErrors.invalidParameterValue("Invalid Marker: " + marker);
  }
}
