package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Namespace;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Shows a namespace.
///
/// See [GetNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_GetNamespace.html).
public final class GetNamespace implements Operation<GetNamespace.Request, GetNamespace.Response> {
  /// What a client sends.
  public record Request(@Length(max = 255) String id) {}

  /// What it gets.
  public record Response(@Nullable Namespace namespace) {}

  private final Namespaces namespaces;

  GetNamespace(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace = namespaces.require(context.scope(), request.id());
    return new Response(namespaces.describe(context.scope(), namespace));
  }
}
