package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// What listings answer to parameters that they cannot use.
final class ListErrors {
  private ListErrors() {}

  static AwsException invalidMaxKeys(int value) {
    return S3Errors.invalidArgument(
        "Argument maxKeys must be an integer between 0 and 2147483647",
        "maxKeys",
        Integer.toString(value));
  }

  static AwsException invalidEncoding(String value) {
    return S3Errors.invalidArgument(
        "Invalid Encoding Method specified in Request", "encoding-type", value);
  }

  static AwsException versionMarkerAlone(String value) {
    return S3Errors.invalidArgument(
        "A version-id marker cannot be specified without a key marker.",
        "version-id-marker",
        value);
  }

  static AwsException emptyVersionMarker() {
    return S3Errors.invalidArgument(
        "A version-id marker cannot be empty.", "version-id-marker", "");
  }
}
