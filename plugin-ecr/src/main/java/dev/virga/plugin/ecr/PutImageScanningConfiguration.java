package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Says whether the images of a repository are scanned when they are pushed.
///
/// See [PutImageScanningConfiguration](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html).
public final class PutImageScanningConfiguration
    implements Operation<
        PutImageScanningConfiguration.Request, PutImageScanningConfiguration.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      ImageScanningConfiguration imageScanningConfiguration) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable ImageScanningConfiguration imageScanningConfiguration) {}

  private final Store store;

  PutImageScanningConfiguration(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    boolean onPush = Boolean.TRUE.equals(request.imageScanningConfiguration().scanOnPush());
    var configuration = new ImageScanningConfiguration(onPush);
    store
        .repositories()
        .update(
            scope,
            request.repositoryName(),
            row ->
                new StoredRepository(
                    row.repository().with(it -> it.imageScanningConfiguration = configuration),
                    row.tags()));
    return new Response(scope.account(), request.repositoryName(), configuration);
  }
}
