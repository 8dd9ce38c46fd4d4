package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.AnalyticsConfiguration;
import java.util.Objects;
import java.util.stream.Stream;

/// What an analytics configuration has to be
/// ([storage class analysis](https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html)).
final class AnalyticsRules {
  private AnalyticsRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `InvalidS3DestinationBucket`,
  ///     `MalformedXML`
  static void check(String id, AnalyticsConfiguration configuration) {
    ConfigurationId.check(id, configuration.id());
    var filter = configuration.filter();
    if (filter != null) {
      long predicates =
          Stream.of(filter.prefix(), filter.tag(), filter.and()).filter(Objects::nonNull).count();
      if (predicates != 1) {
        throw S3Errors.malformedXml();
      }
    }
    var export = configuration.storageClassAnalysis().dataExport();
    if (export != null) {
      DestinationBucket.check(export.destination().s3BucketDestination().bucket());
    }
  }
}
