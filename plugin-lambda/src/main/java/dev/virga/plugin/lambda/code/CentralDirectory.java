package dev.virga.plugin.lambda.code;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads what `java.util.zip` does not tell of the entries of an archive: their Unix modes
/// ([4.4 of the format](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT)).
final class CentralDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_LENGTH = 46;
  private static final int UNIX = 3;
  private static final int MACOS = 19;

  private CentralDirectory() {}

  /// The modes, with the type of the file, by the names of the entries. Entries of archives that were
  /// not made on Unix have none, and nor have archives of more than 4 GB.
  static Map<String, Integer> unixModes(Path zip) throws IOException {
    try (var channel = FileChannel.open(zip)) {
      ByteBuffer tail = read(channel, channel.size() - END_LENGTH - MAX_COMMENT, channel.size());
      int end = end(tail);
      if (end < 0) {
        return Map.of();
      }
      long size = Integer.toUnsignedLong(tail.getInt(end + 12));
      long offset = channel.size() - (tail.limit() - end) - size;
      return modes(read(channel, offset, offset + size));
    }
  }

  private static int end(ByteBuffer tail) {
    for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END && i + END_LENGTH + unsigned(tail, i + 20) == tail.limit()) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, Integer> modes(ByteBuffer directory) {
    var modes = new HashMap<String, Integer>();
    int at = 0;
    while (at + HEADER_LENGTH <= directory.limit() && directory.getInt(at) == HEADER) {
      int host = directory.get(at + 5);
      int nameLength = unsigned(directory, at + 28);
      int next =
          at
              + HEADER_LENGTH
              + nameLength
              + unsigned(directory, at + 30)
              + unsigned(directory, at + 32);
      if (next > directory.limit()) {
        break;
      }
      if (host == UNIX || host == MACOS) {
        byte[] name = new byte[nameLength];
        directory.get(at + HEADER_LENGTH, name);
        modes.put(new String(name, StandardCharsets.UTF_8), directory.getInt(at + 38) >>> 16);
      }
      at = next;
    }
    return modes;
  }

  private static int unsigned(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  /// The bytes of a part of the file, as far as it lies inside.
  private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
    long start = Math.max(0, from);
    var buffer =
        ByteBuffer.allocate(Math.toIntExact(Math.max(0, to - start)))
            .order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
      // reads on until the part is complete
    }
    return buffer.flip();
  }
}
