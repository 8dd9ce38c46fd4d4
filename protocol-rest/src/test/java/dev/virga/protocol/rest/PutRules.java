package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Its body is one structure, in both directions.
@Http(method = "PUT", uri = "/widgets/{Name}?rules")
public final class PutRules implements Operation<PutRules.Request, PutRules.Response> {
  /// The rules, and the content type of the answer.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(
      @Label String name, @Header("x-type") @Nullable String type, @Payload Widget rules) {}

  /// The same rules.
  public record Response(
      @Header("Content-Type") @Nullable String type, @Payload @Nullable Widget rules) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(request.type(), request.rules());
  }
}
