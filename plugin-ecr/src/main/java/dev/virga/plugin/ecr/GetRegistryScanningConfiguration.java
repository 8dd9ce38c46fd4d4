package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.RegistryScanningConfiguration;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Tells when the images of the registry are scanned.
///
/// See [GetRegistryScanningConfiguration](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryScanningConfiguration.html).
public final class GetRegistryScanningConfiguration
    implements Operation<
        GetRegistryScanningConfiguration.Request, GetRegistryScanningConfiguration.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Nullable String registryId, @Nullable RegistryScanningConfiguration scanningConfiguration) {}

  private final Store store;

  GetRegistryScanningConfiguration(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        context.scope().account(), store.registry().settings(context.scope()).scanning());
  }
}
