package com.example.parameters;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list, and the token that leads to the next.
///
/// @param nextToken null at the end
record Page<T>(List<T> items, @Nullable String nextToken) {
  /// The page behind a token.
  ///
  /// @param all sorted by key
  /// @param size how many the caller wants, or null for the most there are
  static <T> Page<T> of(
      List<T> all,
      Function<T, String> key,
      @Nullable Integer size,
      int most,
      @Nullable String token) {
    String after = token == null ? "" : decode(token);
    List<T> rest = all.stream().filter(it -> key.apply(it).compareTo(after) > 0).toList();
    int count = size == null ? most : size;
    if (rest.size() <= count) {
      return new Page<>(rest, null);
    }
    List<T> items = rest.subList(0, count);
    return new Page<>(items, encode(key.apply(items.getLast())));
  }

  private static String encode(String key) {
    return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String token) {
    try {
      return new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw SsmErrors.invalidNextToken();
    }
  }
}
