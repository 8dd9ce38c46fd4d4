package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.IntelligentTieringAccessTier;
import dev.virga.plugin.s3.model.IntelligentTieringConfiguration;
import dev.virga.plugin.s3.model.Tiering;
import java.util.EnumSet;
import java.util.Set;

/// What an intelligent-tiering configuration has to be
/// ([archive access](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html)).
final class IntelligentTieringRules {
  private static final int MAX_DAYS = 730;

  private IntelligentTieringRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `MalformedXML`
  static void check(String id, IntelligentTieringConfiguration configuration) {
    ConfigurationId.check(id, configuration.id());
    if (configuration.tierings().isEmpty()) {
      throw S3Errors.malformedXml();
    }
    Set<IntelligentTieringAccessTier> tiers = EnumSet.noneOf(IntelligentTieringAccessTier.class);
    for (Tiering it : configuration.tierings()) {
      if (!tiers.add(it.accessTier())) {
        throw S3Errors.malformedXml();
      }
      if (it.days() < leastDays(it.accessTier()) || it.days() > MAX_DAYS) {
        throw S3Errors.invalidArgument(
            "'Days' for the "
                + it.accessTier()
                + " tier must be between "
                + leastDays(it.accessTier())
                + " and "
                + MAX_DAYS,
            "Days",
            Integer.toString(it.days()));
      }
    }
  }

  private static int leastDays(IntelligentTieringAccessTier tier) {
    return switch (tier) {
      case ARCHIVE_ACCESS -> 90;
      case DEEP_ARCHIVE_ACCESS -> 180;
    };
  }
}
