package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.CustomHealthStatus;
import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;

/// Tells how an instance is, whose service has a custom health check.
///
/// See [UpdateInstanceCustomHealthStatus](https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateInstanceCustomHealthStatus.html).
public final class UpdateInstanceCustomHealthStatus
    implements Operation<
        UpdateInstanceCustomHealthStatus.Request, UpdateInstanceCustomHealthStatus.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String serviceId,
      @Length(max = 64) String instanceId,
      CustomHealthStatus status) {}

  /// What it gets.
  public record Response() {}

  private final Services services;
  private final Instances instances;

  UpdateInstanceCustomHealthStatus(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    instances.require(context.scope(), service, request.instanceId());
    if (!service.customHealth()) {
      throw CloudMapErrors.customHealthNotFound(service.id());
    }
    HealthStatus health =
        switch (request.status()) {
          case HEALTHY -> HealthStatus.HEALTHY;
          case UNHEALTHY -> HealthStatus.UNHEALTHY;
        };
    instances.changeHealth(context.scope(), service, request.instanceId(), health);
    return new Response();
  }
}
