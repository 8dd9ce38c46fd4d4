package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.HttpNamespaceChange;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Changes the description of an HTTP namespace.
///
/// See [UpdateHttpNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateHttpNamespace.html).
public final class UpdateHttpNamespace
    implements Operation<UpdateHttpNamespace.Request, UpdateHttpNamespace.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String id,
      @Length(max = 64) @Nullable String updaterRequestId,
      HttpNamespaceChange namespace) {}

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;

  UpdateHttpNamespace(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace =
        namespaces.require(context.scope(), request.id(), NamespaceType.HTTP);
    HttpNamespaceChange change = request.namespace();
    return new Response(
        namespaces.update(
            context.scope(),
            namespace,
            request.updaterRequestId(),
            change,
            change.description(),
            null));
  }
}
