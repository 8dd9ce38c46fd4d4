package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Deletes a namespace. One that has services is refused with strict fidelity; with lenient fidelity its
/// services and their instances go with it.
///
/// See [DeleteNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_DeleteNamespace.html).
public final class DeleteNamespace
    implements Operation<DeleteNamespace.Request, DeleteNamespace.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String id) {}

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;
  private final Services services;
  private final Instances instances;
  private final ServiceContext platform;

  DeleteNamespace(
      Namespaces namespaces, Services services, Instances instances, ServiceContext platform) {
    this.namespaces = namespaces;
    this.services = services;
    this.instances = instances;
    this.platform = platform;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace = namespaces.require(context.scope(), request.id());
    List<StoredService> left = services.in(context.scope(), namespace.id());
    if (!left.isEmpty()) {
      if (platform.fidelity() == Fidelity.STRICT) {
        throw CloudMapErrors.namespaceInUse();
      }
      platform.log().log(
          System.Logger.Level.WARNING,
          "The deletion of a namespace that has services was accepted; AWS refuses it");
      for (StoredService service : left) {
        instances.removeAll(context.scope(), service);
        services.remove(context.scope(), service);
      }
    }
    return new Response(namespaces.remove(context.scope(), namespace));
  }
}
