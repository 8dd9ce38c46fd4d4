package dev.virga.plugin.s3.web;

import dev.virga.spi.AwsException;

/// Why a page may not use a bucket, in AWS's words.
final class CorsErrors {
  private CorsErrors() {}

  static AwsException originMissing() {
    return AwsException.of("BadRequest", "Insufficient information. Origin request header needed.");
  }

  /// @param method what the preflight names, `null` where it names none
  static AwsException invalidMethod(String method) {
    return AwsException.of("BadRequest", "Invalid Access-Control-Request-Method: " + method);
  }

  static AwsException bucketNotFound(String method, String resourceType) {
    return forbidden("Bucket not found", method, resourceType);
  }

  static AwsException notEnabled(String method, String resourceType) {
    return forbidden("CORS is not enabled for this bucket.", method, resourceType);
  }

  /// The spelling is AWS's.
  static AwsException notAllowed(String method, String resourceType) {
    return forbidden(
        "This CORS request is not allowed. This is usually because the evalution of Origin, request"
            + " method / Access-Control-Request-Method or Access-Control-Request-Headers are not"
            + " whitelisted by the resource's CORS spec.",
        method,
        resourceType);
  }

  private static AwsException forbidden(String why, String method, String resourceType) {
    return AwsException.of("AccessForbidden", 403, "CORSResponse: " + why)
        .with("Method", method)
        .with("ResourceType", resourceType);
  }
}
