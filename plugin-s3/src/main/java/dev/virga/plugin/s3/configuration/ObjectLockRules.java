package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.DefaultRetention;
import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import org.jspecify.annotations.Nullable;

/// What an Object Lock configuration has to be
/// ([default retention](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html)).
final class ObjectLockRules {
  private ObjectLockRules() {}

  /// @throws dev.virga.spi.AwsException `MalformedXML`, `InvalidArgument`
  static ObjectLockConfiguration accept(@Nullable ObjectLockConfiguration configuration) {
    if (configuration == null || configuration.objectLockEnabled() == null) {
      throw S3Errors.malformedXml();
    }
    if (configuration.rule() != null) {
      check(configuration.rule().defaultRetention());
    }
    return configuration;
  }

  private static void check(@Nullable DefaultRetention retention) {
    if (retention == null
        || retention.mode() == null
        || (retention.days() == null) == (retention.years() == null)) {
      throw S3Errors.malformedXml();
    }
    Integer days = retention.days();
    Integer years = retention.years();
    if ((days != null && days <= 0) || (years != null && years <= 0)) {
      throw ConfigurationErrors.retentionNotPositive();
    }
  }
}
