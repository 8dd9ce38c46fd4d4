package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;

/// Deletes a service that has no instances.
///
/// See [DeleteService](https://docs.aws.amazon.com/cloud-map/latest/api/API_DeleteService.html).
public final class DeleteService
    implements Operation<DeleteService.Request, DeleteService.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String id) {}

  /// What it gets.
  public record Response() {}

  private final Services services;
  private final Instances instances;

  DeleteService(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.id());
    if (!instances.list(context.scope(), service).isEmpty()) {
      throw CloudMapErrors.serviceInUse();
    }
    services.remove(context.scope(), service);
    return new Response();
  }
}
