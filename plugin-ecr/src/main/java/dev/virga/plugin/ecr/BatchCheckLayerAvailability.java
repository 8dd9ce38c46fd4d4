package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.model.Layer;
import dev.virga.plugin.ecr.model.LayerAvailability;
import dev.virga.plugin.ecr.model.LayerFailure;
import dev.virga.plugin.ecr.model.LayerFailureCode;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredBlob;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells which layers a repository has.
///
/// See [BatchCheckLayerAvailability](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchCheckLayerAvailability.html).
public final class BatchCheckLayerAvailability
    implements Operation<
        BatchCheckLayerAvailability.Request, BatchCheckLayerAvailability.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 1, max = 100) List<@Length(max = 1000) String> layerDigests) {}

  /// What it gets.
  public record Response(@Nullable List<Layer> layers, @Nullable List<LayerFailure> failures) {}

  private final Store store;

  BatchCheckLayerAvailability(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    var layers = new ArrayList<Layer>();
    var failures = new ArrayList<LayerFailure>();
    for (String digest : request.layerDigests()) {
      if (Digest.isOne(digest)) {
        layers.add(layer(scope, name, digest));
      } else {
        failures.add(
            new LayerFailure(
                digest, LayerFailureCode.INVALID_LAYER_DIGEST, "Invalid layer digest " + digest));
      }
    }
    return new Response(layers, failures);
  }

  private Layer layer(Scope scope, String repository, String digest) {
    Optional<StoredBlob> blob = store.blobs().layer(scope, repository, digest);
    return Layer.of(it -> {
      it.layerDigest = digest;
      it.layerAvailability =
          blob.isEmpty()
              ? LayerAvailability.UNAVAILABLE
              : store.images().isArchived(scope, repository, digest)
                  ? LayerAvailability.ARCHIVED
                  : LayerAvailability.AVAILABLE;
      it.layerSize = blob.map(StoredBlob::size).orElse(null);
      it.mediaType = blob.map(StoredBlob::mediaType).orElse(null);
    });
  }
}
