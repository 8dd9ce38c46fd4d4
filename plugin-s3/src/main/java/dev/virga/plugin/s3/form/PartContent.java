package dev.virga.plugin.s3.form;

import java.io.IOException;
import java.io.InputStream;

/// The content of one part.
final class PartContent extends InputStream {
  private final PartReader reader;
  private boolean ended;

  PartContent(PartReader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int read = reader.content(target, offset, length);
    ended = read < 0;
    return read;
  }
}
