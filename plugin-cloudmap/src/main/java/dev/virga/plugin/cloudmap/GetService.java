package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Shows a service.
///
/// See [GetService](https://docs.aws.amazon.com/cloud-map/latest/api/API_GetService.html).
public final class GetService implements Operation<GetService.Request, GetService.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String id) {}

  /// What it gets.
  public record Response(@Nullable Service service) {}

  private final Services services;
  private final Instances instances;

  GetService(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.id());
    return new Response(instances.describe(context.scope(), service));
  }
}
