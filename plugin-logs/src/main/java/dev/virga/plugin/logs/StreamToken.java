package dev.virga.plugin.logs;

import dev.virga.plugin.logs.store.Bookmark;
import dev.virga.plugin.logs.store.Position;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// The tokens of GetLogEvents: `f/` or `b/` and 56 digits, as AWS's are.
///
/// The digits are the timestamp (15) and offset (16) of a place in the stream, the watermark of a
/// [Bookmark] (16), and a checksum (9), so that what is not a token of ours is told from what is.
sealed interface StreamToken {
  Pattern FORM = Pattern.compile("([fb])/(\\d{15})(\\d{16})(\\d{16})(\\d{9})");

  /// Towards the newest events, from a bookmark.
  record Forward(Bookmark from) implements StreamToken {
    @Override
    public String toString() {
      return "f/" + digits(from);
    }
  }

  /// Towards the oldest events, from before a place.
  record Backward(Position before) implements StreamToken {
    @Override
    public String toString() {
      return "b/" + digits(new Bookmark(before, 0));
    }
  }

  /// Reads a token.
  ///
  /// @throws dev.virga.spi.AwsException if it is not one
  static StreamToken parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw LogsErrors.invalidToken();
    }
    var position = new Position(Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    StreamToken token =
        matcher.group(1).equals("f")
            ? new Forward(new Bookmark(position, Long.parseLong(matcher.group(4))))
            : new Backward(position);
    if (!token.toString().equals(text)) {
      throw LogsErrors.invalidToken();
    }
    return token;
  }

  private static String digits(Bookmark bookmark) {
    String digits =
        Digits.of(bookmark.position().timestamp(), 15)
            + Digits.of(bookmark.position().offset(), 16)
            + Digits.of(bookmark.watermark(), 16);
    var crc = new CRC32();
    crc.update(digits.getBytes(StandardCharsets.US_ASCII));
    return digits + Digits.of(crc.getValue() % 1_000_000_000, 9);
  }
}
