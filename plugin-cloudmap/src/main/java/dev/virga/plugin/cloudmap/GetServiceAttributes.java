package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.ServiceAttributes;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Shows the attributes of a service.
///
/// See [GetServiceAttributes](https://docs.aws.amazon.com/cloud-map/latest/api/API_GetServiceAttributes.html).
public final class GetServiceAttributes
    implements Operation<GetServiceAttributes.Request, GetServiceAttributes.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String serviceId) {}

  /// What it gets.
  public record Response(@Nullable ServiceAttributes serviceAttributes) {}

  private final Services services;

  GetServiceAttributes(Services services) {
    this.services = services;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    return new Response(
        new ServiceAttributes(
            service.service().arn(), service.service().resourceOwner(), service.attributes()));
  }
}
