package dev.virga.kernel;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Request ids: unique, and cheap because every call needs one and none is a secret.
final class RequestIds {
  private RequestIds() {}

  static String next() {
    var random = ThreadLocalRandom.current();
    long most = (random.nextLong() & ~0xF000L) | 0x4000L;
    long least = (random.nextLong() >>> 2) | Long.MIN_VALUE;
    return new UUID(most, least).toString();
  }
}
