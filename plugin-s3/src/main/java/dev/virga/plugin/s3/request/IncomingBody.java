package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ExpectedDigests;
import dev.virga.plugin.s3.chunked.AwsChunkedInputStream;
import dev.virga.plugin.s3.signature.Signed;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes a body out of its framing, and holds it to what the request says of it.
///
/// @param strict whether a body needs a length beforehand, as on AWS
record IncomingBody(boolean strict) {
  /// The largest object that one request can write, in bytes.
  private static final long LARGEST = 5L << 30;

  private static final String CONTENT_ENCODING = "Content-Encoding";
  private static final String CONTENT_LENGTH = "Content-Length";
  private static final String AWS_CHUNKED = "aws-chunked";

  /// The request with its body decoded, as an [Upload].
  ///
  /// @param signed who signed it, as far as that is known
  /// @throws dev.virga.spi.AwsException `MissingContentLength`, `EntityTooLarge`, or what
  ///     [ExpectedDigests] and [AwsChunkedInputStream] refuse
  HttpRequest decode(HttpRequest request, @Nullable Signed signed) {
    Optional<AwsChunkedInputStream> chunked = AwsChunkedInputStream.of(request, signed);
    long length = chunked.map(AwsChunkedInputStream::decodedLength).orElse(request.body().length());
    if (length < 0 && strict) {
      throw RequestErrors.missingContentLength();
    }
    if (length > LARGEST) {
      throw RequestErrors.entityTooLarge(length, LARGEST);
    }
    var expected = ExpectedDigests.of(ofBody(request));
    if (isDeleteObjects(request) && expected.contentMd5() == null && expected.algorithm() == null) {
      throw S3Errors.invalidRequest("Missing required header for this request: Content-MD5");
    }
    Upload upload =
        chunked
            .map(it -> new Upload(it, expected, it::trailers))
            .orElseGet(() -> new Upload(request.body().stream(), expected, () -> Headers.EMPTY));
    return new HttpRequest(
        request.method(),
        request.path(),
        request.query(),
        chunked.isPresent() ? withoutFraming(request.headers(), length) : request.headers(),
        new Body.Stream(upload, length));
  }

  /// A request whose body is sent as it is, of whatever length.
  HttpRequest digested(HttpRequest request) {
    var upload =
        new Upload(
            request.body().stream(), ExpectedDigests.of(request.headers()), () -> Headers.EMPTY);
    return new HttpRequest(
        request.method(),
        request.path(),
        request.query(),
        request.headers(),
        new Body.Stream(upload, request.body().length()));
  }

  /// The headers that speak of the body: the checksum of CompleteMultipartUpload is that of the object.
  private static Headers ofBody(HttpRequest request) {
    Headers headers = request.headers();
    if (request.method().equals("POST") && request.query().contains("uploadId=")) {
      for (ChecksumAlgorithm it : ChecksumAlgorithm.values()) {
        headers = headers.without(it.header());
      }
    }
    return headers;
  }

  private static Headers withoutFraming(Headers sent, long length) {
    String encodings =
        sent.all(CONTENT_ENCODING).stream()
            .flatMap(it -> Arrays.stream(it.split(",", -1)))
            .map(String::strip)
            .filter(it -> !it.isEmpty() && !it.equalsIgnoreCase(AWS_CHUNKED))
            .collect(Collectors.joining(","));
    Headers headers = sent.replace(CONTENT_LENGTH, Long.toString(length));
    return encodings.isEmpty()
        ? headers.without(CONTENT_ENCODING)
        : headers.replace(CONTENT_ENCODING, encodings);
  }

  /// S3 deletes nothing by a list that may have been mutilated.
  private static boolean isDeleteObjects(HttpRequest request) {
    return request.method().equals("POST") && request.queryParameters().containsKey("delete");
  }
}
