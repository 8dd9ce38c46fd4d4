package dev.virga.plugin.lambda.url;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// What stands before the body of a streamed response that says with which status and headers it is
/// answered: JSON, and eight NUL bytes behind it.
final class Prelude {
  private static final String TYPE = "application/vnd.awslambda.http-integration-response";
  private static final int NULS = 8;

  /// More than all headers of an answer can have.
  private static final int LIMIT = 1 << 18;

  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private int nuls;

  /// Whether a content type announces one.
  static boolean isAnnounced(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith(TYPE);
  }

  /// Whether its end was seen.
  boolean isWhole() {
    return nuls == NULS;
  }

  /// Whether there is too much before its end.
  boolean isTooLong() {
    return json.size() > LIMIT;
  }

  /// The JSON.
  byte[] json() {
    return json.toByteArray();
  }

  /// Takes its part of a piece of the response.
  ///
  /// @return how many bytes at the end of the piece are not its own
  int take(byte[] bytes, int offset, int length) {
    int at = offset;
    while (at < offset + length && !isWhole()) {
      byte it = bytes[at++];
      if (it == 0) {
        nuls++;
      } else {
        nuls = 0; // JSON has no NUL, so it is malformed, which its reader finds
        if (!isTooLong()) {
          json.write(it);
        }
      }
    }
    return offset + length - at;
  }
}
