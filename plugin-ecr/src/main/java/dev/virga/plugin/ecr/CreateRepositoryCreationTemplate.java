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
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a template for the repositories that ECR makes by itself.
///
/// See [CreateRepositoryCreationTemplate](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepositoryCreationTemplate.html).
public final class CreateRepositoryCreationTemplate
    implements Operation<
        CreateRepositoryCreationTemplate.Request, CreateRepositoryCreationTemplate.Response> {
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
      List<RCTAppliedFor> appliedFor,
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
            Objects.requireNonNull(appliedFor, "appliedFor"),
            customRoleArn);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable RepositoryCreationTemplate repositoryCreationTemplate) {}

  private final Store store;

  CreateRepositoryCreationTemplate(Store store) {
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
    var template =
        RepositoryCreationTemplate.of(it -> {
          it.prefix = request.prefix();
          it.description = request.description();
          it.encryptionConfiguration =
              TemplateRules.encryption(context.scope(), request.encryptionConfiguration());
          it.resourceTags = request.resourceTags();
          it.imageTagMutability =
              Objects.requireNonNullElse(request.imageTagMutability(), ImageTagMutability.MUTABLE);
          it.imageTagMutabilityExclusionFilters = request.imageTagMutabilityExclusionFilters();
          it.repositoryPolicy = request.repositoryPolicy();
          it.lifecyclePolicy = request.lifecyclePolicy();
          it.appliedFor = request.appliedFor();
          it.customRoleArn = request.customRoleArn();
          it.createdAt = now;
          it.updatedAt = now;
        });
    boolean made =
        store
            .registry()
            .templates()
            .putIfAbsent(context.scope(), request.prefix(), template)
            .isEmpty();
    if (!made) {
      throw RegistryErrors.templateAlreadyExists(context.scope(), request.prefix());
    }
    return new Response(context.scope().account(), template);
  }
}
