package dev.virga.plugin.lambda.code;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes archives with Unix modes, as `zip` does.
public final class ZipBuilder {
  private static final int HEADER = 0x02014b50;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);
  private final List<Integer> modes = new ArrayList<>();

  /// A file whose mode is not said.
  public ZipBuilder file(String name, String content) {
    return entry(name, content.getBytes(StandardCharsets.UTF_8), 0);
  }

  /// A file with permissions.
  public ZipBuilder file(String name, String content, int permissions) {
    return entry(name, content.getBytes(StandardCharsets.UTF_8), 0100000 | permissions);
  }

  /// A symbolic link.
  public ZipBuilder link(String name, String target) {
    return entry(name, target.getBytes(StandardCharsets.UTF_8), 0120777);
  }

  /// Any entry.
  public ZipBuilder entry(String name, byte[] content, int mode) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      modes.add(mode);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The archive.
  public byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] done = bytes.toByteArray();
    var buffer = ByteBuffer.wrap(done).order(ByteOrder.LITTLE_ENDIAN);
    int entry = 0;
    for (int i = 0; i + 46 <= done.length && entry < modes.size(); i++) {
      if (buffer.getInt(i) == HEADER) {
        int mode = modes.get(entry++);
        if (mode != 0) {
          buffer.put(i + 5, (byte) 3);
          buffer.putInt(i + 38, mode << 16);
        }
      }
    }
    return done;
  }

  /// The archive, to be read.
  public InputStream stream() {
    return new ByteArrayInputStream(bytes());
  }
}
