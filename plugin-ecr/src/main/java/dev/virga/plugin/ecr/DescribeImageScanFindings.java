package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.ImageScanFindings;
import dev.virga.plugin.ecr.model.ImageScanStatus;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells how the scan of an image ended. There are no findings: see [Scans].
///
/// See [DescribeImageScanFindings](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html).
public final class DescribeImageScanFindings
    implements Operation<DescribeImageScanFindings.Request, DescribeImageScanFindings.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      ImageIdentifier imageId,
      @Nullable String nextToken,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults) {
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
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(imageId, "imageId"),
            nextToken,
            maxResults);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable ImageIdentifier imageId,
      @Nullable ImageScanStatus imageScanStatus,
      @Nullable ImageScanFindings imageScanFindings,
      @Nullable String nextToken) {
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
      public @Nullable ImageScanFindings imageScanFindings;
      public @Nullable String nextToken;

      private Response build() {
        return new Response(
            registryId, repositoryName, imageId, imageScanStatus, imageScanFindings, nextToken);
      }
    }
  }

  private final Store store;

  DescribeImageScanFindings(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    StoredImage image = store.images().require(scope, name, request.imageId());
    if (image.detail().imageScanStatus() == null) {
      throw EcrErrors.scanNotFound(scope, name, request.imageId());
    }
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.imageId = new ImageIdentifier(image.digest(), request.imageId().imageTag());
      it.imageScanStatus = image.detail().imageScanStatus();
    });
  }
}
