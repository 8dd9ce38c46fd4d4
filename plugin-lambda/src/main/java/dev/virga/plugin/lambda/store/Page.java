package dev.virga.plugin.lambda.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list. A marker names the item after which the next page starts, so that items which
/// come and go between two calls make no other item appear twice or not at all.
///
/// @param items the items of the page
/// @param next what asks for the next page, or null on the last one
public record Page<T>(List<T> items, @Nullable String next) {
  /// How many items a page has where a client does not say.
  private static final int USUAL = 50;

  private static final String MARK = "lambda1|";

  /// Cuts a page out of a list.
  ///
  /// @param items every item
  /// @param order what the list is sorted by, and what identifies an item
  /// @param size how many are asked for, or null
  /// @param marker the marker of the page before, or null for the first page
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if the marker was never given
  ///     out
  public static <T> Page<T> of(
      List<T> items,
      Function<? super T, String> order,
      @Nullable Integer size,
      @Nullable String marker) {
    String after = marker == null || marker.isEmpty() ? "" : decode(marker);
    List<T> rest =
        items.stream()
            .sorted(Comparator.comparing(order))
            .filter(it -> order.apply(it).compareTo(after) > 0)
            .toList();
    int end = Math.min(size == null ? USUAL : size, rest.size());
    return new Page<>(
        rest.subList(0, end), end < rest.size() ? encode(order.apply(rest.get(end - 1))) : null);
  }

  private static String encode(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((MARK + place).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String marker) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
      if (text.startsWith(MARK)) {
        return text.substring(MARK.length());
      }
    } catch (IllegalArgumentException _) {
      // Not one of ours, which is what is said below.
    }
    throw LambdaErrors.invalidParameterValue("Invalid pagination token");
  }
}
