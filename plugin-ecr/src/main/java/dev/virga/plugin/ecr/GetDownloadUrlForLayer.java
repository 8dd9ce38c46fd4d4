package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells where a layer of an image can be downloaded for an hour.
///
/// See [GetDownloadUrlForLayer](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetDownloadUrlForLayer.html).
public final class GetDownloadUrlForLayer
    implements Operation<GetDownloadUrlForLayer.Request, GetDownloadUrlForLayer.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+") String layerDigest) {}

  /// What it gets.
  public record Response(@Nullable String downloadUrl, @Nullable String layerDigest) {}

  private final Store store;
  private final LayerLinks links;

  GetDownloadUrlForLayer(Store store, LayerLinks links) {
    this.store = store;
    this.links = links;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    String digest = request.layerDigest();
    store.repositories().require(scope, name);
    if (store.blobs().layer(scope, name, digest).isEmpty()) {
      throw EcrErrors.layerNotFound(scope, name, digest);
    }
    if (!store.images().used(scope, name).contains(digest)
        || store.images().isArchived(scope, name, digest)) {
      throw EcrErrors.layerInaccessible(digest);
    }
    return new Response(links.to(scope, digest), digest);
  }
}
