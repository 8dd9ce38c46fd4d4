package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.checksum.Checksum;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Digests what is written: the checksum that the object needs of a part whose client sent another.
final class ChecksumOutput extends FilterOutputStream {
  private final Checksum checksum;

  ChecksumOutput(OutputStream target, ChecksumAlgorithm algorithm) {
    super(target);
    this.checksum = algorithm.start();
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    checksum.update(bytes, offset, length);
  }

  /// The checksum of all that was written. Nothing may be written after it.
  String base64() {
    return checksum.base64();
  }
}
