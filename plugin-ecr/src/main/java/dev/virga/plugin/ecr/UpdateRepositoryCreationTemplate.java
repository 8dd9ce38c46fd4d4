package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.EncryptionConfigurationForRepositoryCreationTemplate;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilter;
import dev.virga.plugin.ecr.model.RCTAppliedFor;
import dev.virga.plugin.ecr.model.RepositoryCreationTemplate;
import dev.virga.plugin.ecr.model.Tag;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Changes a template; what is not said stays as it is.
///
/// See [UpdateRepositoryCreationTemplate](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UpdateRepositoryCreationTemplate.html).
public final class UpdateRepositoryCreationTemplate
    implements Operation<
        UpdateRepositoryCreationTemplate.Request, UpdateRepositoryCreationTemplate.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 256)
          @Pattern(
              "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
          String prefix,
      @Length(max = 256) @Nullable String description,
      @Nullable EncryptionConfigurationForRepositoryCreationTemplate encryptionConfiguration,
      @Nullable List<Tag> resourceTags,
      @Nullable ImageTagMutability imageTagMutability,
      @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters,
      @Length(max = 10240) @Nullable String repositoryPolicy,
      @Length(max = 30720) @Nullable String lifecyclePolicy,
      @Nullable List<RCTAppliedFor> appliedFor,
      @Length(max = 2048) @Nullable String customRoleArn) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String prefix;
      public @Nullable String description;
      public @Nullable EncryptionConfigurationForRepositoryCreationTemplate encryptionConfiguration;
      public @Nullable List<Tag> resourceTags;
      public @Nullable ImageTagMutability imageTagMutability;
      public @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters;
      public @Nullable String repositoryPolicy;
      public @Nullable String lifecyclePolicy;
      public @Nullable List<RCTAppliedFor> appliedFor;
      public @Nullable String customRoleArn;

      private Request build() {
        return new Request(
            Objects.requireNonNull(prefix, "prefix"),
            description,
            encryptionConfiguration,
            resourceTags,
            imageTagMutability,
            imageTagMutabilityExclusionFilters,
            repositoryPolicy,
            lifecyclePolicy,
            appliedFor,
            customRoleArn);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable RepositoryCreationTemplate repositoryCreationTemplate) {}

  private final Store store;

  UpdateRepositoryCreationTemplate(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    TemplateRules.check(
        request.imageTagMutability(),
        request.imageTagMutabilityExclusionFilters(),
        request.repositoryPolicy(),
        request.lifecyclePolicy());
    Instant now = store.context().clock().instant();
    RepositoryCreationTemplate changed =
        store
            .registry()
            .templates()
            .update(
                context.scope(),
                request.prefix(),
                template -> template.with(it -> change(context.scope(), request, it, now)))
            .orElseThrow(() -> RegistryErrors.templateNotFound(context.scope(), request.prefix()));
    return new Response(context.scope().account(), changed);
  }

  private static void change(
      Scope scope, Request request, RepositoryCreationTemplate.Builder it, Instant now) {
    it.description = Objects.requireNonNullElse(request.description(), it.description);
    if (request.encryptionConfiguration() != null) {
      it.encryptionConfiguration =
          TemplateRules.encryption(scope, request.encryptionConfiguration());
    }
    if (request.resourceTags() != null) {
      it.resourceTags = request.resourceTags();
    }
    if (request.imageTagMutability() != null) {
      it.imageTagMutability = request.imageTagMutability();
      it.imageTagMutabilityExclusionFilters = request.imageTagMutabilityExclusionFilters();
    }
    if (request.repositoryPolicy() != null) {
      it.repositoryPolicy = request.repositoryPolicy();
    }
    if (request.lifecyclePolicy() != null) {
      it.lifecyclePolicy = request.lifecyclePolicy();
    }
    if (request.appliedFor() != null) {
      it.appliedFor = request.appliedFor();
    }
    if (request.customRoleArn() != null) {
      it.customRoleArn = request.customRoleArn();
    }
    it.updatedAt = now;
  }
}
