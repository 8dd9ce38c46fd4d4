package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Takes an instance from its service.
///
/// See [DeregisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_DeregisterInstance.html).
public final class DeregisterInstance
    implements Operation<DeregisterInstance.Request, DeregisterInstance.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String serviceId, @Length(max = 64) String instanceId) {}

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Services services;
  private final Instances instances;

  DeregisterInstance(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    return new Response(instances.deregister(context.scope(), service, request.instanceId()));
  }
}
