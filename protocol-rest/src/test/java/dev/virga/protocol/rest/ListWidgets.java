package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import java.util.List;

/// Its pattern ends in a slash, as some of Lambda's do.
@Http(method = "GET", uri = "/widgets/")
public final class ListWidgets implements Operation<ListWidgets.Request, ListWidgets.Response> {
  /// Nothing.
  public record Request() {}

  /// Two names.
  public record Response(List<String> names) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(List.of("a", "b"));
  }
}
