package dev.virga.protocol.rest;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;

/// Answers nothing, or one of two errors.
@Http(method = "DELETE", uri = "/widgets/{Name}", status = 204)
public final class DeleteWidget implements Operation<DeleteWidget.Request, DeleteWidget.Response> {
  /// A name.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(@Label String name) {}

  /// Nothing.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.name().equals("missing")) {
      throw AwsException.of("WidgetNotFound", 404, "")
          .with("Resource", request.name())
          .with("Message", "No <widget> 'missing'.");
    } else if (request.name().equals("broken")) {
      throw AwsException.of("ServiceUnavailable", 503, "Please try again.");
    }
    return new Response();
  }
}
