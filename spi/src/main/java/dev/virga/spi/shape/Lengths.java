package dev.virga.spi.shape;

import java.util.Collection;
import java.util.Map;

/// How long a value is in the sense of the `length` trait.
final class Lengths {
  private Lengths() {}

  static long of(Object value) {
    return switch (value) {
      case String string -> string.codePointCount(0, string.length());
      case byte[] bytes -> bytes.length;
      case Collection<?> list -> list.size();
      case Map<?, ?> map -> map.size();
      default -> throw new IllegalArgumentException(value.getClass() + " has no length");
    };
  }
}
