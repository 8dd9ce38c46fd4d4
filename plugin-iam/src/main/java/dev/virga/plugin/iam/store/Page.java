package dev.virga.plugin.iam.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list, and where the next part begins.
///
/// @param items the part
/// @param marker what the next part is asked for with, or null at the end
public record Page<T>(List<T> items, @Nullable String marker) {
  private static final int USUAL = 100;
  private static final String FORM = "k:";

  /// The part of a list that a marker and a size ask for.
  ///
  /// @param key what the list is sorted by, different for all
  /// @param marker where to go on, or null for the start
  /// @param max how many at most, or null for a hundred
  /// @throws dev.virga.spi.AwsException `ValidationError` if the marker was never given out
  public static <T> Page<T> of(
      List<T> all, Function<T, String> key, @Nullable String marker, @Nullable Integer max) {
    String after = marker == null ? "" : decoded(marker);
    int size = max == null ? USUAL : max;
    List<T> rest =
        all.stream()
            .filter(it -> marker == null || key.apply(it).compareTo(after) > 0)
            .sorted(Comparator.comparing(key))
            .limit(size + 1L)
            .toList();
    if (rest.size() <= size) {
      return new Page<>(rest, null);
    }
    List<T> items = rest.subList(0, size);
    return new Page<>(items, encoded(key.apply(items.getLast())));
  }

  /// Whether there is more.
  public Boolean isTruncated() {
    return marker != null;
  }

  /// The same part, of other things.
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), marker);
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((FORM + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String marker) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
      if (text.startsWith(FORM)) {
        return text.substring(FORM.length());
      }
    } catch (IllegalArgumentException _) {
      // what is not base64 was not given out here
    }
    throw EntityErrors.invalidMarker();
  }
}
