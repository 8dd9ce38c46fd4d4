package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.ServerSideEncryptionByDefault;
import dev.virga.plugin.s3.model.ServerSideEncryptionConfiguration;
import dev.virga.plugin.s3.model.ServerSideEncryptionRule;
import java.util.List;
import java.util.Optional;

/// How a bucket encrypts, which it always does
/// ([default encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html)).
final class EncryptionRules {
  private static final ServerSideEncryptionByDefault S3_KEYS =
      new ServerSideEncryptionByDefault("AES256", null);

  private EncryptionRules() {}

  /// @throws dev.virga.spi.AwsException `MalformedXML`, `InvalidArgument`
  static void check(ServerSideEncryptionConfiguration configuration) {
    if (configuration.rules().size() != 1) {
      throw S3Errors.malformedXml();
    }
    var byDefault = configuration.rules().getFirst().applyServerSideEncryptionByDefault();
    if (byDefault == null) {
      return;
    }
    switch (byDefault.sseAlgorithm()) {
      case "aws:kms", "aws:kms:dsse" -> {}
      case "AES256" -> {
        String key = byDefault.kmsMasterKeyID();
        if (key != null) {
          throw ConfigurationErrors.kmsKeyNotApplicable(key);
        }
      }
      default -> throw S3Errors.malformedXml();
    }
  }

  /// What S3 does with what was set: where nothing was, it encrypts with keys of its own.
  static ServerSideEncryptionConfiguration effective(
      Optional<ServerSideEncryptionConfiguration> set) {
    return set.map(it -> it.rules().getFirst())
        .map(EncryptionRules::completed)
        .orElseGet(() -> of(new ServerSideEncryptionRule(S3_KEYS, false, null)));
  }

  private static ServerSideEncryptionConfiguration completed(ServerSideEncryptionRule rule) {
    var byDefault = rule.applyServerSideEncryptionByDefault();
    return of(
        new ServerSideEncryptionRule(
            byDefault == null ? S3_KEYS : byDefault,
            Boolean.TRUE.equals(rule.bucketKeyEnabled()),
            rule.blockedEncryptionTypes()));
  }

  private static ServerSideEncryptionConfiguration of(ServerSideEncryptionRule rule) {
    return new ServerSideEncryptionConfiguration(List.of(rule));
  }
}
