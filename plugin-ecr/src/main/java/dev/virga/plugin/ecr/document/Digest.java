package dev.virga.plugin.ecr.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Digests as registries write them: `sha256:` and 64 hexadecimal digits.
public final class Digest {
  private static final String PREFIX = "sha256:";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

  private Digest() {}

  /// Whether a text is one.
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /// The hexadecimal digits of one.
  public static String hex(String digest) {
    return digest.substring(PREFIX.length());
  }

  /// The digest of bytes.
  public static String of(byte[] bytes) {
    return text(sha256().digest(bytes));
  }

  /// The digest that was calculated.
  public static String of(MessageDigest calculated) {
    return text(calculated.digest());
  }

  /// What calculates one.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(byte[] hash) {
    return PREFIX + HexFormat.of().formatHex(hash);
  }
}
