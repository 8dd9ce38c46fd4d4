package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.spi.AwsException;

/// The errors of bucket policies.
final class PolicyErrors {
  private PolicyErrors() {}

  /// 400, with the words that say what is wrong with the document.
  static AwsException malformed(String message) {
    return AwsException.of("MalformedPolicy", message);
  }

  /// 400.
  static AwsException notJson() {
    return malformed("Policies must be valid JSON and the first byte must be '{'");
  }

  /// 400.
  static AwsException missing(String field) {
    return malformed("Missing required field " + field);
  }

  /// 400.
  static AwsException unknown(String field) {
    return malformed("Unknown field " + field);
  }

  /// 400.
  ///
  /// @param limit in bytes
  static AwsException tooLarge(int limit) {
    return malformed(
        "Normalized policy document exceeds the maximum allowed size of " + limit + " bytes.");
  }

  /// 400.
  static AwsException invalidPrincipal(String value) {
    return malformed("Invalid principal in policy").with("Detail", value);
  }

  /// 403, where the bucket refuses public policies.
  static AwsException blocked(String caller, Bucket bucket) {
    return S3Errors.accessDenied(
        "User: "
            + caller
            + " is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::"
            + bucket.name()
            + "\" because public policies are blocked by the BlockPublicPolicy block public access"
            + " setting.");
  }
}
