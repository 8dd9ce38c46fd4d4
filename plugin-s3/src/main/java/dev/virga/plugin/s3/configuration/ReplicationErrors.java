package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of replication configurations, each 400.
final class ReplicationErrors {
  private static final String OF_THIS_VERSION =
      " must be specified for this version of Cross Region Replication configuration schema. Please"
          + " refer to S3 Developer Guide for more information.";

  private ReplicationErrors() {}

  static AwsException sourceNeedsVersioning() {
    return S3Errors.invalidRequest(
        "Versioning must be 'Enabled' on the bucket to apply a replication configuration");
  }

  static AwsException noDestination() {
    return S3Errors.invalidRequest("Destination bucket must exist.");
  }

  static AwsException destinationNeedsVersioning() {
    return S3Errors.invalidRequest("Destination bucket must have versioning enabled.");
  }

  static AwsException invalidDestination(String arn) {
    return S3Errors.invalidArgument("Invalid bucket ARN", "Bucket", arn);
  }

  static AwsException noPriority() {
    return S3Errors.invalidRequest("Priority" + OF_THIS_VERSION);
  }

  static AwsException noDeleteMarkerReplication() {
    return S3Errors.invalidRequest("DeleteMarkerReplication" + OF_THIS_VERSION);
  }

  static AwsException sameId() {
    return S3Errors.invalidRequest("Rule ID must be unique. Found same ID for more than one rule");
  }
}
