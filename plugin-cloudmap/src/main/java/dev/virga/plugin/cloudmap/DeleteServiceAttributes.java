package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.TreeMap;

/// Takes attributes from a service; those that it does not have do not matter.
///
/// See [DeleteServiceAttributes](https://docs.aws.amazon.com/cloud-map/latest/api/API_DeleteServiceAttributes.html).
public final class DeleteServiceAttributes
    implements Operation<DeleteServiceAttributes.Request, DeleteServiceAttributes.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String serviceId,
      @Length(min = 1, max = 30) List<@Length(max = 255) String> attributes) {}

  /// What it gets.
  public record Response() {}

  private final Services services;

  DeleteServiceAttributes(Services services) {
    this.services = services;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    services.change(
        context.scope(),
        service.id(),
        row -> {
          var left = new TreeMap<>(row.attributes());
          request.attributes().forEach(left::remove);
          return row.attributed(left);
        });
    return new Response();
  }
}
