package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.InventoryConfiguration;

/// What an inventory configuration has to be
/// ([S3 Inventory](https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-inventory.html)).
final class InventoryRules {
  private InventoryRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `InvalidS3DestinationBucket`,
  ///     `MalformedXML`
  static void check(String id, InventoryConfiguration configuration) {
    ConfigurationId.check(id, configuration.id());
    var destination = configuration.destination().s3BucketDestination();
    DestinationBucket.check(destination.bucket());
    var encryption = destination.encryption();
    if (encryption != null && encryption.sses3() != null && encryption.ssekms() != null) {
      throw S3Errors.malformedXml();
    }
  }
}
