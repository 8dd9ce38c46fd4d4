package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Instance;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Shows an instance.
///
/// See [GetInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_GetInstance.html).
public final class GetInstance implements Operation<GetInstance.Request, GetInstance.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String serviceId, @Length(max = 64) String instanceId) {}

  /// What it gets.
  public record Response(@Nullable String resourceOwner, @Nullable Instance instance) {}

  private final Services services;
  private final Instances instances;

  GetInstance(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    return new Response(
        service.service().resourceOwner(),
        instances.require(context.scope(), service, request.instanceId()).instance());
  }
}
