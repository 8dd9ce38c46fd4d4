package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MaxRequest;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Its body is a text, in both directions.
@MaxRequest(64)
@Http(method = "PUT", uri = "/widgets/{Name}?note")
public final class PutNote implements Operation<PutNote.Request, PutNote.Response> {
  /// A text.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(@Label String name, @Payload @Nullable String note) {}

  /// The same text.
  public record Response(@Payload @Nullable String note) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(request.note());
  }
}
