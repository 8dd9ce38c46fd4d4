package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.plugin.ecr.model.EncryptionConfiguration;
import dev.virga.plugin.ecr.model.EncryptionType;
import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.Repository;
import dev.virga.plugin.ecr.model.RepositoryCreationTemplate;
import dev.virga.plugin.ecr.model.Tag;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Repositories as they begin.
public final class NewRepository {
  private NewRepository() {}

  /// A repository with AWS's defaults.
  ///
  /// @param members sets what the caller chose
  public static StoredRepository of(
      Scope scope,
      String name,
      List<Tag> tags,
      Instant createdAt,
      Consumer<Repository.Builder> members) {
    return new StoredRepository(
        Repository.of(it -> {
          it.repositoryArn = Arn.of("ecr", scope, "repository/" + name).toString();
          it.registryId = scope.account();
          it.repositoryName = name;
          it.createdAt = createdAt;
          it.imageTagMutability = ImageTagMutability.MUTABLE;
          it.imageScanningConfiguration = new ImageScanningConfiguration(false);
          it.encryptionConfiguration = new EncryptionConfiguration(EncryptionType.AES256, null);
          members.accept(it);
        }),
        tags);
  }

  /// A repository that a template describes.
  static StoredRepository of(
      Scope scope, String name, @Nullable RepositoryCreationTemplate template, Instant createdAt) {
    if (template == null) {
      return of(scope, name, List.of(), createdAt, _ -> {});
    }
    List<Tag> tags = template.resourceTags() == null ? List.of() : template.resourceTags();
    return of(
        scope,
        name,
        tags,
        createdAt,
        it -> {
          it.imageTagMutability = template.imageTagMutability();
          it.imageTagMutabilityExclusionFilters = template.imageTagMutabilityExclusionFilters();
          var encryption = template.encryptionConfiguration();
          if (encryption != null) {
            it.encryptionConfiguration =
                encryption(scope, encryption.encryptionType(), encryption.kmsKey());
          }
        });
  }

  /// How images are encrypted. A key that is not said is the one that AWS keeps for ECR.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterException` for a key where none is used
  public static EncryptionConfiguration encryption(
      Scope scope, EncryptionType type, @Nullable String key) {
    return switch (type) {
      case AES256 -> {
        if (key != null) {
          throw EcrErrors.invalidParameter(
              "encryptionConfiguration", "kmsKey must not be specified for AES256 encryption");
        }
        yield new EncryptionConfiguration(type, null);
      }
      case KMS, KMS_DSSE ->
          new EncryptionConfiguration(
              type, key == null ? Arn.of("kms", scope, "alias/aws/ecr").toString() : key);
    };
  }
}
