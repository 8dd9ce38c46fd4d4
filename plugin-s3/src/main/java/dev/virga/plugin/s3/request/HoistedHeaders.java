package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The headers of a presigned URL that stand in its query, so that whoever uses the URL need not send
/// them.
final class HoistedHeaders {
  private static final String AMZ = "x-amz-";
  private static final String CONTENT_MD5 = "content-md5";
  private static final String ALGORITHM = "x-amz-sdk-checksum-algorithm";
  private static final String TRAILER = "x-amz-trailer";

  /// The parameters that are the signature's own.
  private static final Set<String> SIGNATURE =
      Set.of(
          "x-amz-algorithm",
          "x-amz-credential",
          "x-amz-date",
          "x-amz-expires",
          "x-amz-signature",
          "x-amz-signedheaders");

  private HoistedHeaders() {}

  /// The headers of a presigned request with those of its query. A header that is there goes before a
  /// parameter.
  static Headers of(HttpRequest request) {
    Headers headers = request.headers();
    for (var parameter : request.queryParameters().entrySet()) {
      String name = parameter.getKey().toLowerCase(Locale.ROOT);
      boolean hoisted =
          name.equals(CONTENT_MD5) || (name.startsWith(AMZ) && !SIGNATURE.contains(name));
      if (hoisted && headers.first(name).isEmpty()) {
        headers = headers.with(name, parameter.getValue().getFirst());
      }
    }
    return withoutLoneAlgorithm(headers);
  }

  /// SDKs hoist the algorithm that they would use, and leave the checksum of a body that they do not
  /// know yet to whoever sends it.
  private static Headers withoutLoneAlgorithm(Headers headers) {
    boolean checksum =
        headers.first(TRAILER).isPresent()
            || Arrays.stream(ChecksumAlgorithm.values())
                .anyMatch(it -> headers.first(it.header()).isPresent());
    return checksum ? headers : headers.without(ALGORITHM);
  }
}
