package dev.virga.protocol.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// [Percent-encoding](https://www.rfc-editor.org/rfc/rfc3986#section-2.1) in paths, where a plus sign
/// is a plus sign.
final class Percent {
  private Percent() {}

  /// Decodes once.
  ///
  /// @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
  static String decode(String text) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    var out = new ByteArrayOutputStream(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        out.write(bytes[i]);
      } else if (i + 2 < bytes.length) {
        out.write(digit(bytes[i + 1]) * 16 + digit(bytes[i + 2]));
        i += 2;
      } else {
        throw new IllegalArgumentException("a percent sign at the end");
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int digit(byte digit) {
    int value = Character.digit(digit, 16);
    if (value < 0) {
      throw new IllegalArgumentException("no hexadecimal digit: " + (char) digit);
    }
    return value;
  }
}
