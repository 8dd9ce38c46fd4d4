package dev.virga.plugin.s3.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// The encoding of S3's canonical requests: every byte but letters, digits, `-`, `.`, `_` and `~` as
/// `%` and two capital hexadecimal digits.
final class UriEncoding {
  private UriEncoding() {}

  /// Encodes a path as sent anew; slashes stay.
  static String path(String path) {
    return isPlain(path, "/") ? path : encode(decode(path, false), true);
  }

  /// Encodes a name or value of a query as sent anew.
  static String query(String text) {
    return isPlain(text, "") ? text : encode(decode(text, true), false);
  }

  private static boolean isPlain(String text, String spared) {
    return text.chars().allMatch(it -> isUnreserved(it) || spared.indexOf(it) >= 0);
  }

  /// A percent sign that no two digits follow stands for itself.
  private static byte[] decode(String text, boolean plusIsSpace) {
    byte[] bytes = text.getBytes(UTF_8);
    var decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        decoded.write(high << 4 | low);
        i += 2;
      } else {
        decoded.write(plusIsSpace && bytes[i] == '+' ? ' ' : bytes[i]);
      }
    }
    return decoded.toByteArray();
  }

  private static String encode(byte[] bytes, boolean sparesSlash) {
    var encoded = new StringBuilder(bytes.length + 16);
    for (byte b : bytes) {
      int it = b & 0xff;
      if (isUnreserved(it) || (sparesSlash && it == '/')) {
        encoded.append((char) it);
      } else {
        encoded.append('%');
        String hex = Integer.toHexString(it).toUpperCase(Locale.ROOT);
        encoded.append(hex.length() == 1 ? "0" : "").append(hex);
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(int it) {
    return (it >= 'a' && it <= 'z')
        || (it >= 'A' && it <= 'Z')
        || (it >= '0' && it <= '9')
        || it == '-'
        || it == '.'
        || it == '_'
        || it == '~';
  }

  /// The bytes of a text as AWS shows them in errors.
  static String bytes(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    var shown = new StringBuilder(utf8.length * 3);
    for (byte b : utf8) {
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(Character.forDigit((b >> 4) & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
    }
    return shown.toString();
  }
}
