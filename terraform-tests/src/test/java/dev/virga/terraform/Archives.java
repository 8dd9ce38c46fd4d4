package dev.virga.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The archives that a configuration deploys. The same content makes the same archive.
final class Archives {
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-31T12:00:00Z"));

  private Archives() {}

  /// Writes an archive with one file in it.
  static void write(Path archive, String name, String content) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(TIME));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
