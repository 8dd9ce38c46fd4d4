package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.ImageScanStatus;
import dev.virga.plugin.ecr.store.Scans;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Scans an image, which fails for want of a scanner: see [Scans].
///
/// See [StartImageScan](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html).
public final class StartImageScan
    implements Operation<StartImageScan.Request, StartImageScan.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      ImageIdentifier imageId) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable ImageIdentifier imageId,
      @Nullable ImageScanStatus imageScanStatus) {
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
      public @Nullable ImageScanStatus imageScanStatus;

      private Response build() {
        return new Response(registryId, repositoryName, imageId, imageScanStatus);
      }
    }
  }

  private final Store store;

  StartImageScan(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    StoredImage image = store.images().require(scope, name, request.imageId());
    if (image.archived()) {
      throw EcrErrors.imageArchived();
    }
    if (image.blobs().isEmpty()) {
      throw EcrErrors.unsupportedImageType();
    }
    store
        .images()
        .update(
            scope,
            name,
            image.digest(),
            row -> row.with(it -> it.imageScanStatus = Scans.NO_SCANNER));
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.imageId = new ImageIdentifier(image.digest(), request.imageId().imageTag());
      it.imageScanStatus = Scans.NO_SCANNER;
    });
  }
}
