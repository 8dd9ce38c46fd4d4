package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells how often the instances of a service have changed.
///
/// See [DiscoverInstancesRevision](https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstancesRevision.html).
public final class DiscoverInstancesRevision
    implements Operation<DiscoverInstancesRevision.Request, DiscoverInstancesRevision.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 1024) String namespaceName,
      @Pattern(
              "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
          String serviceName,
      @Nullable String ownerAccount) {}

  /// What it gets.
  public record Response(@Nullable Long instancesRevision) {}

  private final Namespaces namespaces;
  private final Services services;

  DiscoverInstancesRevision(Namespaces namespaces, Services services) {
    this.namespaces = namespaces;
    this.services = services;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace =
        namespaces
            .called(context.scope(), request.namespaceName())
            .filter(_ -> DiscoverInstances.ownedBy(request.ownerAccount(), context))
            .orElseThrow(() -> CloudMapErrors.namespaceNotFound(request.namespaceName()));
    StoredService service =
        services
            .called(context.scope(), namespace.id(), request.serviceName())
            .orElseThrow(() -> CloudMapErrors.serviceNotFound(request.serviceName()));
    return new Response(service.revision());
  }
}
