package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.MetricsConfiguration;
import java.util.Objects;
import java.util.stream.Stream;

/// What a metrics configuration has to be
/// ([filters](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-configurations.html)).
final class MetricsRules {
  private MetricsRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `MalformedXML`
  static void check(String id, MetricsConfiguration configuration) {
    ConfigurationId.check(id, configuration.id());
    var filter = configuration.filter();
    if (filter != null) {
      long predicates =
          Stream.of(filter.prefix(), filter.tag(), filter.accessPointArn(), filter.and())
              .filter(Objects::nonNull)
              .count();
      if (predicates != 1) {
        throw S3Errors.malformedXml();
      }
    }
  }
}
