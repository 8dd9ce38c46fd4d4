package dev.virga.plugin.logs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The tokens of the operations that list by name or time: where the next page starts, after a time,
/// a name and an offset, as far as the list is sorted by them.
///
/// @param time a time in milliseconds, or 0
/// @param offset an offset in a stream, or 0
/// @param name the name of a group or stream
record PageToken(long time, long offset, String name) {

  static PageToken after(String name) {
    return new PageToken(0, 0, name);
  }

  @Override
  public String toString() {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(16 + bytes.length)
                .putLong(time)
                .putLong(offset)
                .put(bytes)
                .array());
  }

  /// Reads a token.
  ///
  /// @throws dev.virga.spi.AwsException if it is not one
  static PageToken parse(String text) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() <= 16) {
        throw LogsErrors.invalidToken();
      }
      return new PageToken(
          bytes.getLong(),
          bytes.getLong(),
          StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (IllegalArgumentException | CharacterCodingException _) {
      throw LogsErrors.invalidToken();
    }
  }
}
