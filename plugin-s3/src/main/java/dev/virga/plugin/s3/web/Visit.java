package dev.virga.plugin.s3.web;

import dev.virga.spi.HttpRequest;

/// A request to a website.
///
/// @param request as it was sent
/// @param bucket the bucket that the host names
/// @param key decoded, without the leading slash; empty for the root
/// @param requestId the id that the answer carries
public record Visit(HttpRequest request, String bucket, String key, String requestId) {

  /// The scheme and host under which the visitor came.
  String host() {
    return request.header("Host").orElse("");
  }
}
