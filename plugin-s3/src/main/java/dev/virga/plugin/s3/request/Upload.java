package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.Digested;
import dev.virga.plugin.s3.checksum.ExpectedDigests;
import dev.virga.plugin.s3.checksum.RunningDigests;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The body of a request, digested while it is read. Reading its end compares it with what the request
/// said of it, so that whoever read a body to its end has the right one.
public final class Upload extends InputStream {
  private static final int BUFFER = 1 << 17;

  /// Enough for most objects. Whose body fills it gets the large one.
  private static final int SMALL_BUFFER = 1 << 13;

  private final InputStream content;
  private final ExpectedDigests expected;
  private final RunningDigests digests;
  private final Supplier<Headers> trailers;
  private @Nullable Digested digested;

  /// A body that has to be what the request says.
  ///
  /// @param trailers the headers after the body, asked for when it has ended
  public Upload(InputStream content, ExpectedDigests expected, Supplier<Headers> trailers) {
    this.content = content;
    this.expected = expected;
    this.digests = expected.start();
    this.trailers = trailers;
  }

  /// The upload that a body is.
  public static Upload of(Body body) {
    return body.stream() instanceof Upload it
        ? it
        : new Upload(body.stream(), ExpectedDigests.NONE, () -> Headers.EMPTY);
  }

  /// The algorithm of the checksum that the client sends, in front or behind; null if it sends none.
  public @Nullable ChecksumAlgorithm algorithm() {
    return expected.algorithm();
  }

  /// The same body, still unread, with a checksum of this algorithm where the client names no other.
  public Upload orElse(ChecksumAlgorithm other) {
    return new Upload(content, expected.orElse(other), trailers);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = content.read(target, offset, length);
    if (read > 0) {
      digests.update(target, offset, read);
    } else if (read < 0 && digested == null) {
      digested = digests.finish(trailers.get());
    }
    return read;
  }

  /// Reads the whole body and copies it.
  ///
  /// @return what it turned out to be
  /// @throws dev.virga.spi.AwsException if it is not what the request says, or ends before its end
  public Digested copyTo(OutputStream target) {
    byte[] buffer = new byte[SMALL_BUFFER];
    for (int read = received(buffer); read >= 0; read = received(buffer)) {
      try {
        target.write(buffer, 0, read);
      } catch (IOException e) {
        throw new UncheckedIOException("the body could not be taken in", e);
      }
      if (read == SMALL_BUFFER) {
        buffer = new byte[BUFFER];
      }
    }
    if (digested == null) {
      throw new IllegalStateException("the end of the body was not seen");
    }
    return digested;
  }

  private int received(byte[] buffer) {
    try {
      return read(buffer);
    } catch (IOException _) {
      throw S3Errors.incompleteBody();
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
