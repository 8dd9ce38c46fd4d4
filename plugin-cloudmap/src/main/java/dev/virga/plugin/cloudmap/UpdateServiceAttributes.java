package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.Map;
import java.util.TreeMap;

/// Gives a service attributes, beside those that it has.
///
/// See [UpdateServiceAttributes](https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateServiceAttributes.html).
public final class UpdateServiceAttributes
    implements Operation<UpdateServiceAttributes.Request, UpdateServiceAttributes.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String serviceId,
      @Length(min = 1, max = 30)
          Map<@Length(max = 255) String, @Length(max = 1024) String> attributes) {}

  /// What it gets.
  public record Response() {}

  private static final int MOST = 30;

  private final Services services;

  UpdateServiceAttributes(Services services) {
    this.services = services;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    services.change(context.scope(), service.id(), row -> row.attributed(plus(row, request)));
    return new Response();
  }

  private static Map<String, String> plus(StoredService row, Request request) {
    var all = new TreeMap<>(row.attributes());
    all.putAll(request.attributes());
    if (all.size() > MOST) {
      throw CloudMapErrors.serviceAttributesLimitExceeded(MOST);
    }
    return all;
  }
}
