package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.document.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/// A blob in the making: written aside and hashed on the way. What was not kept is removed when the
/// draft is closed.
public final class Draft extends OutputStream {
  private final Path file;
  private final OutputStream out;
  private final MessageDigest hash = Digest.sha256();
  private long size;

  Draft(Path file) throws IOException {
    this.file = file;
    this.out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    hash.update(bytes, offset, length);
    size += length;
  }

  /// Ends the writing.
  ///
  /// @return whether what was written has a digest
  public boolean finish(String digest) throws IOException {
    out.close();
    return Digest.of(hash).equals(digest);
  }

  /// How much was written, in bytes.
  public long size() {
    return size;
  }

  /// Where it was written.
  public Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a blob that is not wanted cannot be removed", e);
    }
  }
}
