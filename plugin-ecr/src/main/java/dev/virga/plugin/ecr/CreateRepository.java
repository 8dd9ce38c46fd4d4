package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.EncryptionConfiguration;
import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilter;
import dev.virga.plugin.ecr.model.Repository;
import dev.virga.plugin.ecr.model.Tag;
import dev.virga.plugin.ecr.store.NewRepository;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.plugin.ecr.store.TagMutability;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a repository.
///
/// See [CreateRepository](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).
public final class CreateRepository
    implements Operation<CreateRepository.Request, CreateRepository.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Nullable List<Tag> tags,
      @Nullable ImageTagMutability imageTagMutability,
      @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters,
      @Nullable ImageScanningConfiguration imageScanningConfiguration,
      @Nullable EncryptionConfiguration encryptionConfiguration) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable List<Tag> tags;
      public @Nullable ImageTagMutability imageTagMutability;
      public @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters;
      public @Nullable ImageScanningConfiguration imageScanningConfiguration;
      public @Nullable EncryptionConfiguration encryptionConfiguration;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            tags,
            imageTagMutability,
            imageTagMutabilityExclusionFilters,
            imageScanningConfiguration,
            encryptionConfiguration);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable Repository repository) {}

  private final Store store;

  CreateRepository(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    TagMutability.check(request.imageTagMutability(), request.imageTagMutabilityExclusionFilters());
    List<Tag> tags = RepositoryTags.checked(request.tags() == null ? List.of() : request.tags());
    StoredRepository made =
        NewRepository.of(
            scope,
            request.repositoryName(),
            tags,
            store.context().clock().instant(),
            it -> choose(scope, request, it));
    if (!store.repositories().create(scope, request.repositoryName(), made)) {
      throw EcrErrors.repositoryAlreadyExists(scope, request.repositoryName());
    }
    return new Response(store.shown(scope, made));
  }

  private static void choose(Scope scope, Request request, Repository.Builder it) {
    if (request.imageTagMutability() != null) {
      it.imageTagMutability = request.imageTagMutability();
      it.imageTagMutabilityExclusionFilters = request.imageTagMutabilityExclusionFilters();
    }
    if (request.imageScanningConfiguration() != null) {
      boolean onPush = Boolean.TRUE.equals(request.imageScanningConfiguration().scanOnPush());
      it.imageScanningConfiguration = new ImageScanningConfiguration(onPush);
    }
    EncryptionConfiguration encryption = request.encryptionConfiguration();
    if (encryption != null) {
      it.encryptionConfiguration =
          NewRepository.encryption(scope, encryption.encryptionType(), encryption.kmsKey());
    }
  }
}
