package dev.virga.plugin.lambda.code;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// The SHA-256 of an archive, in the two forms it has: Base64 for clients, hexadecimal digits as the
/// name of a file.
record CodeDigest(byte[] bytes) {
  private static final int LENGTH = 32;

  static MessageDigest hash() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// What a client was shown; nothing where the text is none.
  static Optional<CodeDigest> parse(String codeSha256) {
    try {
      byte[] bytes = Base64.getDecoder().decode(codeSha256);
      return bytes.length == LENGTH ? Optional.of(new CodeDigest(bytes)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  String hex() {
    return HexFormat.of().formatHex(bytes);
  }
}
