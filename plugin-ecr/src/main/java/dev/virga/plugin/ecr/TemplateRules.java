package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.ResourcePolicy;
import dev.virga.plugin.ecr.lifecycle.LifecyclePolicy;
import dev.virga.plugin.ecr.model.EncryptionConfiguration;
import dev.virga.plugin.ecr.model.EncryptionConfigurationForRepositoryCreationTemplate;
import dev.virga.plugin.ecr.model.EncryptionType;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilter;
import dev.virga.plugin.ecr.store.NewRepository;
import dev.virga.plugin.ecr.store.TagMutability;
import dev.virga.spi.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the repositories of a template must be able to have.
final class TemplateRules {
  private TemplateRules() {}

  static void check(
      @Nullable ImageTagMutability mutability,
      @Nullable List<ImageTagMutabilityExclusionFilter> filters,
      @Nullable String repositoryPolicy,
      @Nullable String lifecyclePolicy) {
    TagMutability.check(mutability, filters);
    if (repositoryPolicy != null
        && !repositoryPolicy.isEmpty()
        && !ResourcePolicy.fitsRepository(repositoryPolicy)) {
      throw EcrErrors.invalidParameter("repositoryPolicy", "Invalid repository policy provided");
    }
    if (lifecyclePolicy != null && !lifecyclePolicy.isEmpty()) {
      LifecyclePolicy.parse(lifecyclePolicy);
    }
  }

  static EncryptionConfigurationForRepositoryCreationTemplate encryption(
      Scope scope, @Nullable EncryptionConfigurationForRepositoryCreationTemplate chosen) {
    if (chosen == null) {
      return new EncryptionConfigurationForRepositoryCreationTemplate(EncryptionType.AES256, null);
    }
    String key = chosen.kmsKey() == null || chosen.kmsKey().isEmpty() ? null : chosen.kmsKey();
    EncryptionConfiguration checked = NewRepository.encryption(scope, chosen.encryptionType(), key);
    return new EncryptionConfigurationForRepositoryCreationTemplate(
        chosen.encryptionType(), key == null ? null : checked.kmsKey());
  }
}
