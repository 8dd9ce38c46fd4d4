package dev.virga.plugin.s3.chunked;

import dev.virga.plugin.s3.checksum.ChecksumErrors;
import dev.virga.spi.Headers;
import java.util.Arrays;
import java.util.Optional;

/// The values of `x-amz-content-sha256` that say that a body is in `aws-chunked` encoding
/// ([values](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html)).
public enum StreamingPayload {
  /// Chunks are signed.
  SIGNED("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", true, false),
  /// Chunks and trailers are signed.
  SIGNED_TRAILER("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", true, true),
  /// Trailers follow, and nothing is signed.
  UNSIGNED_TRAILER("STREAMING-UNSIGNED-PAYLOAD-TRAILER", false, true),
  /// Chunks are signed by Version 4A.
  ECDSA("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", true, false),
  /// Chunks and trailers are signed by Version 4A.
  ECDSA_TRAILER("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER", true, true);

  private final String text;
  private final boolean signed;
  private final boolean trailers;

  StreamingPayload(String text, boolean signed, boolean trailers) {
    this.text = text;
    this.signed = signed;
    this.trailers = trailers;
  }

  /// The encoding of a request's body.
  ///
  /// @return nothing where the body is sent as it is
  /// @throws dev.virga.spi.AwsException `InvalidArgument` if the header names an unknown encoding
  public static Optional<StreamingPayload> of(Headers headers) {
    Optional<String> value =
        headers.first("x-amz-content-sha256").filter(it -> it.startsWith("STREAMING-"));
    return value.map(name ->
        Arrays.stream(values())
            .filter(it -> it.text.equals(name))
            .findFirst()
            .orElseThrow(() -> ChecksumErrors.invalidContentSha256(name)));
  }

  /// The header's value.
  public String text() {
    return text;
  }

  /// Whether each chunk carries a signature.
  public boolean signed() {
    return signed;
  }

  /// Whether trailers may follow.
  public boolean trailers() {
    return trailers;
  }
}
