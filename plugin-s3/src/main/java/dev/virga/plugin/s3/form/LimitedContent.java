package dev.virga.plugin.s3.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A file whose length a policy limits. Its end is told only if the length is within the limits; one
/// that is too long is read to its end all the same, because the error tells how long it is.
final class LimitedContent extends InputStream {
  private final InputStream file;
  private final long smallest;
  private final long largest;
  private long length;

  /// @param smallest in bytes
  /// @param largest in bytes
  LimitedContent(InputStream file, long smallest, long largest) {
    this.file = file;
    this.smallest = smallest;
    this.largest = largest;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    int read = file.read(target, offset, count);
    length += Math.max(0, read);
    if (length > largest) {
      length += file.transferTo(OutputStream.nullOutputStream());
      throw FormErrors.tooLarge(length, largest);
    }
    if (read < 0 && length < smallest) {
      throw FormErrors.tooSmall(length, smallest);
    }
    return read;
  }
}
