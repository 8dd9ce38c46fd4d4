package dev.virga.plugin.s3.configuration;

import dev.virga.spi.Arn;
import dev.virga.spi.AwsException;

/// The bucket that reports go to. It may belong to anyone and be made later.
final class DestinationBucket {
  private DestinationBucket() {}

  /// @throws AwsException `InvalidS3DestinationBucket`
  static void check(String text) {
    boolean wellFormed =
        Arn.parse(text)
            .filter(it -> it.service().equals("s3") && it.resource().matches("[a-zA-Z0-9._-]+"))
            .isPresent();
    if (!wellFormed) {
      throw AwsException.of("InvalidS3DestinationBucket", "Invalid bucket ARN: " + text);
    }
  }
}
