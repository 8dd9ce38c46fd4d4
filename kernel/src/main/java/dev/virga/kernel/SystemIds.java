package dev.virga.kernel;

import dev.virga.spi.Ids;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Identifiers that nobody can guess.
final class SystemIds implements Ids {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private @Nullable SecureRandom random;

  @Override
  public String uuid() {
    return UUID.randomUUID().toString();
  }

  @Override
  public String hex(int digits) {
    return HexFormat.of().formatHex(secret((digits + 1) / 2)).substring(0, digits);
  }

  @Override
  public String base32(int length) {
    var text = new StringBuilder(length);
    for (byte it : secret(length)) {
      text.append(BASE32.charAt(it & 31));
    }
    return text.toString();
  }

  @Override
  public byte[] secret(int length) {
    byte[] bytes = new byte[length];
    random().nextBytes(bytes);
    return bytes;
  }

  /// Made when the first secret is wanted, because looking for its provider takes a while.
  private synchronized SecureRandom random() {
    SecureRandom known = random;
    if (known == null) {
      known = new SecureRandom();
      random = known;
    }
    return known;
  }
}
