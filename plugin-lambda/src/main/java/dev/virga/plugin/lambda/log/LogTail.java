package dev.virga.plugin.lambda.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The last 4 KB of what was logged.
final class LogTail {
  /// How much is shown, in bytes.
  static final int LIMIT = 4 * 1024;

  private byte[] bytes = new byte[0];
  private int end;

  /// Begins anew.
  void clear() {
    end = 0;
  }

  /// Adds an event. Only what can still be seen is encoded.
  void add(String message) {
    String visible =
        message.length() <= LIMIT ? message : message.substring(message.length() - LIMIT);
    byte[] more = visible.getBytes(StandardCharsets.UTF_8);
    if (end + more.length > bytes.length) {
      int kept = Math.min(end, LIMIT);
      byte[] larger = new byte[Math.max(2 * LIMIT, kept + more.length)];
      System.arraycopy(bytes, end - kept, larger, 0, kept);
      bytes = larger;
      end = kept;
    }
    System.arraycopy(more, 0, bytes, end, more.length);
    end += more.length;
  }

  /// What was logged, without a character that the limit cuts in two.
  byte[] bytes() {
    int start = Math.max(0, end - LIMIT);
    if (start > 0) {
      while (start < end && (bytes[start] & 0xC0) == 0x80) {
        start++;
      }
    }
    return Arrays.copyOfRange(bytes, start, end);
  }
}
