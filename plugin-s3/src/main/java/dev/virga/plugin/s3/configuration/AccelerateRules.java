package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.AccelerateConfiguration;
import dev.virga.plugin.s3.store.Bucket;

/// Which buckets can be accelerated
/// ([requirements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html)).
final class AccelerateRules {
  private AccelerateRules() {}

  /// @throws dev.virga.spi.AwsException `MalformedXML`, `InvalidRequest`
  static void check(Bucket bucket, AccelerateConfiguration configuration) {
    if (configuration.status() == null) {
      throw S3Errors.malformedXml();
    }
    if (bucket.name().contains(".")) {
      throw ConfigurationErrors.noAccelerationWithPeriods();
    }
  }
}
