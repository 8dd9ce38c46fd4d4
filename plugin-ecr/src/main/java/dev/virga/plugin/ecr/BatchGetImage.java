package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Image;
import dev.virga.plugin.ecr.model.ImageFailure;
import dev.virga.plugin.ecr.model.ImageFailureCode;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.store.ImageReference;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the manifests of images, which counts as pulling them.
///
/// See [BatchGetImage](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html).
public final class BatchGetImage
    implements Operation<BatchGetImage.Request, BatchGetImage.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 1, max = 100) List<ImageIdentifier> imageIds,
      @Length(min = 1, max = 100) @Nullable List<String> acceptedMediaTypes) {
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
      public @Nullable List<ImageIdentifier> imageIds;
      public @Nullable List<String> acceptedMediaTypes;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(imageIds, "imageIds"),
            acceptedMediaTypes);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<Image> images, @Nullable List<ImageFailure> failures) {}

  private final Store store;

  BatchGetImage(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    boolean recorded = store.registry().recordsPullsOf(scope, context.principal());
    var images = new ArrayList<Image>();
    var failures = new ArrayList<ImageFailure>();
    for (ImageIdentifier id : request.imageIds()) {
      switch (store.images().look(scope, name, id)) {
        case ImageReference.Found(StoredImage image) when image.archived() ->
            failures.add(
                new ImageFailure(
                    id, ImageFailureCode.IMAGE_INACCESSIBLE, "Requested image is archived"));
        case ImageReference.Found(StoredImage image) -> {
          images.add(shown(scope, name, id, image));
          if (recorded) {
            pulled(scope, name, image);
          }
        }
        case ImageReference.Failed(ImageFailureCode code, String reason) ->
            failures.add(new ImageFailure(id, code, reason));
      }
    }
    return new Response(images, failures);
  }

  private Image shown(Scope scope, String repository, ImageIdentifier id, StoredImage image) {
    var manifest = RegistryImages.manifest(store, scope, repository, image).orElseThrow();
    return Image.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = repository;
      it.imageId = new ImageIdentifier(image.digest(), id.imageTag());
      it.imageManifest = new String(manifest.content(), StandardCharsets.UTF_8);
      it.imageManifestMediaType = image.mediaType();
    });
  }

  private void pulled(Scope scope, String repository, StoredImage image) {
    var now = store.context().clock().instant();
    store
        .images()
        .update(
            scope,
            repository,
            image.digest(),
            row -> row.with(it -> it.lastRecordedPullTime = now));
  }
}
