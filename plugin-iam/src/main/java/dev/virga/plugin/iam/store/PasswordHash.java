package dev.virga.plugin.iam.store;

import dev.virga.spi.Ids;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Passwords as they are kept: `SALT:HASH` in hexadecimal, by PBKDF2.
final class PasswordHash {
  private static final int SALT_BYTES = 16;
  private static final int ROUNDS = 10_000;
  private static final int BITS = 256;

  private PasswordHash() {}

  /// The hash of a password, with a salt of its own.
  static String of(String password, Ids ids) {
    byte[] salt = ids.secret(SALT_BYTES);
    return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(hash(password, salt));
  }

  /// Whether a hash is that of a password.
  static boolean matches(String password, String kept) {
    int colon = kept.indexOf(':');
    byte[] salt = HexFormat.of().parseHex(kept.substring(0, colon));
    byte[] hash = HexFormat.of().parseHex(kept.substring(colon + 1));
    return MessageDigest.isEqual(hash, hash(password, salt));
  }

  private static byte[] hash(String password, byte[] salt) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
