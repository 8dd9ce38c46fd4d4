package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.Uploads;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Begins to upload a layer.
///
/// See [InitiateLayerUpload](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_InitiateLayerUpload.html).
public final class InitiateLayerUpload
    implements Operation<InitiateLayerUpload.Request, InitiateLayerUpload.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName) {}

  /// What it gets.
  public record Response(@Nullable String uploadId, @Nullable Long partSize) {}

  private final Store store;

  InitiateLayerUpload(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    store.repositories().require(scope, request.repositoryName());
    return new Response(store.uploads().begin(scope, request.repositoryName()), Uploads.PART_SIZE);
  }
}
