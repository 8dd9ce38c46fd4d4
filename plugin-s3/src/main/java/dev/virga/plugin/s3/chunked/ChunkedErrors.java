package dev.virga.plugin.s3.chunked;

import dev.virga.spi.AwsException;

/// The errors of `aws-chunked` bodies, in AWS's words.
final class ChunkedErrors {
  private ChunkedErrors() {}

  /// A body that ends too early, or is not of the encoding's form: AWS tells no difference.
  static AwsException terminated() {
    return AwsException.of("IncompleteBody", "The request body terminated unexpectedly");
  }

  static AwsException decodedLength(long expected, long provided) {
    return AwsException.of(
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header")
        .with("NumberBytesExpected", expected)
        .with("NumberBytesProvided", provided);
  }

  static AwsException decodedLengthMissing() {
    return AwsException.of(
        "MissingContentLength", 411, "You must provide the Content-Length HTTP header.");
  }

  /// @param chunk the number of the chunk that follows the small one, from 1
  static AwsException chunkTooSmall(int chunk, long size) {
    return AwsException.of(
            "InvalidChunkSizeError",
            403,
            "Only the last chunk is allowed to have a size less than 8192 bytes")
        .with("Chunk", chunk)
        .with("BadChunkSize", size);
  }
}
