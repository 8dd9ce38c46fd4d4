package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespaceChange;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespacePropertiesChange;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Changes the description or the SOA record of a private DNS namespace.
///
/// See [UpdatePrivateDnsNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdatePrivateDnsNamespace.html).
public final class UpdatePrivateDnsNamespace
    implements Operation<UpdatePrivateDnsNamespace.Request, UpdatePrivateDnsNamespace.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String id,
      @Length(max = 64) @Nullable String updaterRequestId,
      PrivateDnsNamespaceChange namespace) {}

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;

  UpdatePrivateDnsNamespace(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace =
        namespaces.require(context.scope(), request.id(), NamespaceType.DNS_PRIVATE);
    PrivateDnsNamespaceChange change = request.namespace();
    PrivateDnsNamespacePropertiesChange properties = change.properties();
    return new Response(
        namespaces.update(
            context.scope(),
            namespace,
            request.updaterRequestId(),
            change,
            change.description(),
            properties == null ? null : properties.dnsProperties().soa().ttl()));
  }
}
