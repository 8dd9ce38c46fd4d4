package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.model.TargetStorageClass;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Archives an image, or brings it back, which is done when this returns.
///
/// See [UpdateImageStorageClass](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UpdateImageStorageClass.html).
public final class UpdateImageStorageClass
    implements Operation<UpdateImageStorageClass.Request, UpdateImageStorageClass.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String registryId,
      String repositoryName,
      ImageIdentifier imageId,
      TargetStorageClass targetStorageClass) {
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
      public @Nullable ImageIdentifier imageId;
      public @Nullable TargetStorageClass targetStorageClass;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(imageId, "imageId"),
            Objects.requireNonNull(targetStorageClass, "targetStorageClass"));
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable ImageIdentifier imageId,
      @Nullable ImageStatus imageStatus) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable ImageIdentifier imageId;
      public @Nullable ImageStatus imageStatus;

      private Response build() {
        return new Response(registryId, repositoryName, imageId, imageStatus);
      }
    }
  }

  private final Store store;

  UpdateImageStorageClass(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    StoredImage image = store.images().require(scope, name, request.imageId());
    boolean archive = request.targetStorageClass() == TargetStorageClass.ARCHIVE;
    if (archive == image.archived()) {
      throw EcrErrors.storageClassUpdateNotSupported(
          "The image is already in the storage class " + request.targetStorageClass());
    }
    if (archive && isListed(scope, name, image)) {
      throw EcrErrors.storageClassUpdateNotSupported(
          "The image is referenced by a manifest list that is not archived");
    }
    var now = store.context().clock().instant();
    store
        .images()
        .update(scope, name, image.digest(), row -> row.with(it -> move(it, archive, now)));
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.imageId = new ImageIdentifier(image.digest(), request.imageId().imageTag());
      it.imageStatus = archive ? ImageStatus.ARCHIVED : ImageStatus.ACTIVE;
    });
  }

  private boolean isListed(Scope scope, String repository, StoredImage image) {
    return store.images().listsWith(scope, repository, image.digest()).stream()
        .flatMap(it -> store.images().find(scope, repository, it).stream())
        .anyMatch(it -> !it.archived());
  }

  private static void move(ImageDetail.Builder image, boolean archive, Instant now) {
    if (archive) {
      image.imageStatus = ImageStatus.ARCHIVED;
      image.lastArchivedAt = now;
    } else {
      image.imageStatus = ImageStatus.ACTIVE;
      image.lastActivatedAt = now;
    }
  }
}
