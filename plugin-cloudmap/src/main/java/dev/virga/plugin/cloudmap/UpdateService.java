package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.DnsConfig;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.ServiceChange;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes the TTLs, the health check and the description of a service. A DNS configuration or health check
/// that is not in the request is taken away; the description stays then.
///
/// See [UpdateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateService.html).
public final class UpdateService
    implements Operation<UpdateService.Request, UpdateService.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String id, ServiceChange service) {}

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;
  private final Services services;
  private final OperationLog operations;

  UpdateService(Namespaces namespaces, Services services, OperationLog operations) {
    this.namespaces = namespaces;
    this.services = services;
    this.operations = operations;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.id());
    StoredNamespace namespace = namespaces.require(context.scope(), service.namespaceId());
    ServiceRules.check(namespace, service, request.service());
    StoredService changed =
        services.change(
            context.scope(),
            service.id(),
            row -> row.changed(change(row.service(), request.service())));
    return new Response(
        operations.succeeded(context.scope(), OperationType.UPDATE_SERVICE, changed));
  }

  private static Service change(Service service, ServiceChange change) {
    DnsConfig old = service.dnsConfig();
    return service.with(it -> {
      it.description = change.description() == null ? it.description : change.description();
      it.healthCheckConfig = change.healthCheckConfig();
      if (old != null) {
        it.dnsConfig =
            new DnsConfig(
                old.namespaceId(),
                old.routingPolicy(),
                change.dnsConfig() == null ? List.of() : change.dnsConfig().dnsRecords());
      }
    });
  }
}
