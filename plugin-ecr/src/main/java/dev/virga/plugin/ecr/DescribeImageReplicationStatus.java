package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.ImageReplicationStatus;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells where an image was copied to when it was pushed.
///
/// See [DescribeImageReplicationStatus](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageReplicationStatus.html).
public final class DescribeImageReplicationStatus
    implements Operation<
        DescribeImageReplicationStatus.Request, DescribeImageReplicationStatus.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      ImageIdentifier imageId,
      @Pattern("[0-9]{12}") @Nullable String registryId) {}

  /// What it gets.
  public record Response(
      @Nullable String repositoryName,
      @Nullable ImageIdentifier imageId,
      @Nullable List<ImageReplicationStatus> replicationStatuses) {}

  private final Store store;

  DescribeImageReplicationStatus(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    StoredImage image = store.images().require(scope, name, request.imageId());
    return new Response(name, request.imageId(), image.replications());
  }
}
