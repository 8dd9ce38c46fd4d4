package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Payload;

/// Its body is a blob, in both directions.
@Http(method = "PUT", uri = "/widgets/{Name}?icon=small")
public final class PutIcon implements Operation<PutIcon.Request, PutIcon.Response> {
  /// Bytes.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(@Label String name, @Payload byte[] icon) {}

  /// The same bytes.
  public record Response(@Payload byte[] icon) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(request.icon());
  }
}
