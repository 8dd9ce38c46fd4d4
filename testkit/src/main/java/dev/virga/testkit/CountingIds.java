package dev.virga.testkit;

import dev.virga.spi.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Identifiers that count: 1, 2, 3, each padded to the length asked for.
public final class CountingIds implements Ids {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final AtomicLong last = new AtomicLong();

  @Override
  public String uuid() {
    return new UUID(0, last.incrementAndGet()).toString();
  }

  @Override
  public String hex(int digits) {
    String padded = "0".repeat(digits) + Long.toHexString(last.incrementAndGet());
    return padded.substring(padded.length() - digits);
  }

  @Override
  public String base32(int length) {
    long rest = last.incrementAndGet();
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(BASE32.charAt((int) (rest & 31)));
      rest >>= 5;
    }
    return text.reverse().toString();
  }

  @Override
  public byte[] secret(int length) {
    byte[] bytes = new byte[length];
    long value = last.incrementAndGet();
    for (int i = 0; i < length; i++) {
      bytes[length - 1 - i] = (byte) (i < 8 ? value >> (8 * i) : 0);
    }
    return bytes;
  }
}
