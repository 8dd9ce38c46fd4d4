package dev.virga.plugin.lambda.log;

import java.util.ArrayList;
import java.util.List;

/// Lines that are longer than a log event may be, which become several.
final class LongLines {
  /// 256 KiB are the most, of which CloudWatch Logs counts 26 for itself, and one is the line's end.
  static final int MAX_BYTES = 256 * 1024 - 26 - 1;

  private static final int MAX_BYTES_OF_CHAR = 3;

  private LongLines() {}

  /// The line, in one piece where it is not too long. No character is cut in two.
  static List<String> pieces(String line) {
    if (line.length() <= MAX_BYTES / MAX_BYTES_OF_CHAR) {
      return List.of(line);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = size(character);
      if (bytes + size > MAX_BYTES) {
        pieces.add(line.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += size;
      i += Character.charCount(character);
    }
    pieces.add(line.substring(start));
    return pieces;
  }

  private static int size(int character) {
    if (character < 0x80) {
      return 1;
    } else if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
