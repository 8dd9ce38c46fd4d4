package dev.virga.plugin.iam.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// [Time-based one-time passwords](https://www.rfc-editor.org/rfc/rfc6238) of six digits, one every
/// thirty seconds.
final class Totp {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;
  private static final int CODES = 1_000_000;

  private Totp() {}

  /// Whether two codes follow each other at some time that is not too far from now.
  ///
  /// @param seed the secret in base32
  /// @param steps how many steps of thirty seconds the device's clock may differ
  static boolean follow(String seed, String first, String second, Instant now, int steps) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    for (long step = present - steps; step <= present + steps; step++) {
      if (code(seed, step).equals(first) && code(seed, step + 1).equals(second)) {
        return true;
      }
    }
    return false;
  }

  /// The code of a time.
  static String at(String seed, Instant time) {
    return code(seed, time.getEpochSecond() / STEP_SECONDS);
  }

  private static String code(String seed, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(seed), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % CODES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String base32) {
    var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < base32.length(); i++) {
      buffer = (buffer << 5 | ALPHABET.indexOf(base32.charAt(i))) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (buffer >> bits));
      }
    }
    return bytes.array();
  }
}
