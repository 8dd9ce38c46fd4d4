package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.HttpResponse;
import java.util.Base64;

/// The headers by which every answer can be found again.
final class Identification {
  private static final String REQUEST_ID = "x-amz-request-id";

  private Identification() {}

  /// An answer with them, where it was not made by an operation and has none yet.
  static HttpResponse complete(HttpResponse response, String requestId) {
    if (response.headers().first(REQUEST_ID).isPresent()) {
      return response;
    }
    return response
        .with(REQUEST_ID, requestId)
        .with("x-amz-id-2", Base64.getEncoder().encodeToString(requestId.getBytes(UTF_8)));
  }
}
