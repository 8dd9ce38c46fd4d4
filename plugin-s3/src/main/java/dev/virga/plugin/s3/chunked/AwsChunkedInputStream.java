package dev.virga.plugin.s3.chunked;

import dev.virga.plugin.s3.signature.Signed;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes within an `aws-chunked` body.
///
/// What is wrong with the encoding, the lengths or a signature is thrown by `read` as
/// [dev.virga.spi.AwsException]: always before the end of the stream is told, so that who has seen the
/// end has seen a whole body. Bytes of a chunk are handed out before its signature is verified.
public final class AwsChunkedInputStream extends InputStream {
  private static final int LONGEST_HEADER = 1024;
  private static final int SMALLEST_CHUNK = 8192;

  private final EncodedBytes bytes;
  private final StreamingPayload payload;
  private final ChunkSigning signing;
  private final long decodedLength;
  private long decoded;
  private long remaining;
  private long chunkSize = Long.MAX_VALUE;
  private int chunk;
  private @Nullable Headers trailers;

  /// Decodes a body.
  ///
  /// @param encoded the body as it is sent
  /// @param decodedLength how many bytes must be in it: `x-amz-decoded-content-length`
  public AwsChunkedInputStream(
      InputStream encoded, StreamingPayload payload, ChunkSigning signing, long decodedLength) {
    this.bytes = new EncodedBytes(encoded);
    this.payload = payload;
    this.signing = signing;
    this.decodedLength = decodedLength;
  }

  /// The decoded body of a request.
  ///
  /// @param signed who signed it, nothing for an anonymous request
  /// @return nothing where the body is sent as it is
  /// @throws dev.virga.spi.AwsException `MissingContentLength` where `x-amz-decoded-content-length` is
  ///     missing or no length, `InvalidArgument` for an unknown encoding
  public static Optional<AwsChunkedInputStream> of(HttpRequest request, @Nullable Signed signed) {
    return StreamingPayload.of(request.headers())
        .map(payload ->
            new AwsChunkedInputStream(
                request.body().stream(),
                payload,
                ChunkSigning.of(payload, signed),
                decodedLength(request)));
  }

  /// The length of the decoded body in bytes, as the client gave it.
  public long decodedLength() {
    return decodedLength;
  }

  /// The headers after the body, names in small letters.
  ///
  /// @throws IllegalStateException before the end of the stream
  public Headers trailers() {
    if (trailers == null) {
      throw new IllegalStateException("the body has not been read to its end");
    }
    return trailers;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (trailers != null || (remaining == 0 && !nextChunk())) {
      return -1;
    }
    int count = bytes.read(target, offset, (int) Math.min(length, remaining));
    signing.update(target, offset, count);
    remaining -= count;
    decoded += count;
    if (remaining == 0) {
      bytes.lineBreak();
      signing.endChunk();
    }
    return count;
  }

  @Override
  public int available() {
    return (int) Math.min(bytes.buffered(), remaining);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private boolean nextChunk() throws IOException {
    ChunkHeader header = ChunkHeader.parse(bytes.line(LONGEST_HEADER));
    chunk++;
    signing.begin(header.signature());
    if (header.size() == 0) {
      signing.endChunk();
      end();
      return false;
    }
    if (chunkSize < SMALLEST_CHUNK) {
      throw ChunkedErrors.chunkTooSmall(chunk, chunkSize);
    }
    if (header.size() > decodedLength - decoded) {
      throw ChunkedErrors.decodedLength(
          decodedLength, Math.max(header.size(), decoded + header.size()));
    }
    chunkSize = header.size();
    remaining = header.size();
    return true;
  }

  private void end() throws IOException {
    Headers read = Headers.EMPTY;
    if (payload.trailers()) {
      read = TrailerSection.read(bytes, signing, payload.signed());
    } else {
      bytes.lineBreak();
    }
    bytes.end();
    if (decoded != decodedLength) {
      throw ChunkedErrors.decodedLength(decodedLength, decoded);
    }
    trailers = read;
  }

  private static long decodedLength(HttpRequest request) {
    return request
        .header("x-amz-decoded-content-length")
        .map(String::strip)
        .filter(it -> it.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElseThrow(ChunkedErrors::decodedLengthMissing);
  }
}
