package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of tags
/// ([object tagging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html)).
final class TagErrors {
  private static final String INVALID = "InvalidTag";

  private TagErrors() {}

  static AwsException tooManyOfObject() {
    return AwsException.of("BadRequest", "Object tags cannot be greater than 10");
  }

  static AwsException tooManyOfBucket() {
    return AwsException.of("BadRequest", "Bucket tag count cannot be greater than 50");
  }

  static AwsException invalidHeader(String header) {
    return S3Errors.invalidArgument(
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters"
            + " without tag name duplicates.",
        "x-amz-tagging",
        header);
  }

  static AwsException invalidKey(String key) {
    return AwsException.of(INVALID, "The TagKey you have provided is invalid").with("TagKey", key);
  }

  static AwsException invalidValue(String key, String value) {
    return AwsException.of(INVALID, "The TagValue you have provided is invalid")
        .with("TagKey", key)
        .with("TagValue", value);
  }

  static AwsException duplicateKey(String key) {
    return AwsException.of(INVALID, "Cannot provide multiple Tags with the same key")
        .with("TagKey", key);
  }

  static AwsException systemKeyOfObject(String key) {
    return AwsException.of(INVALID, "Your TagKey cannot be prefixed with aws:").with("TagKey", key);
  }

  static AwsException systemKeyOfBucket() {
    return AwsException.of(INVALID, "System tags cannot be added/updated by requester");
  }
}
