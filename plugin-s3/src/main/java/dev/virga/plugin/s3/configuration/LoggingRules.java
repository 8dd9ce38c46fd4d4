package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.BucketLoggingStatus;
import dev.virga.plugin.s3.model.LoggingEnabled;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;

/// Where a bucket may send its access logs
/// ([server access logging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html)).
///
/// @param buckets where the target has to be
record LoggingRules(Buckets buckets) {

  /// @throws dev.virga.spi.AwsException `InvalidTargetBucketForLogging`,
  ///     `CrossLocationLoggingProhibited`, `MalformedXML`
  void check(Bucket bucket, BucketLoggingStatus status) {
    LoggingEnabled logging = status.loggingEnabled();
    if (logging == null) {
      return;
    }
    var format = logging.targetObjectKeyFormat();
    if (format != null && (format.simplePrefix() == null) == (format.partitionedPrefix() == null)) {
      throw S3Errors.malformedXml();
    }
    String name = logging.targetBucket();
    Bucket target = buckets.find(name).orElseThrow(() -> ConfigurationErrors.noLoggingTarget(name));
    if (!target.account().equals(bucket.account())) {
      throw ConfigurationErrors.loggingTargetOfAnother(name);
    }
    if (!target.region().equals(bucket.region())) {
      throw ConfigurationErrors.loggingAcrossRegions();
    }
  }
}
