package dev.virga.plugin.s3.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/// Keys as they stand in URLs.
public final class KeyPath {
  private static final String PLAIN = "-._~/!$&'()*,;=:@";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private KeyPath() {}

  /// A key percent-encoded, slashes kept.
  public static String of(String key) {
    var path = new StringBuilder(key.length() + 16);
    for (byte b : key.getBytes(UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      if (plain) {
        path.append(c);
      } else {
        HEX.toHexDigits(path.append('%'), b);
      }
    }
    return path.toString();
  }
}
