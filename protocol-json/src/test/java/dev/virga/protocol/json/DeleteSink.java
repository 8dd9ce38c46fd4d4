package dev.virga.protocol.json;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.MaxRequest;
import org.jspecify.annotations.Nullable;

/// Answers nothing.
@MaxRequest(64)
public final class DeleteSink implements Operation<DeleteSink.Request, DeleteSink.Response> {
  /// Nothing that is required.
  public record Request(@Nullable String name) {}

  /// Nothing.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if ("missing".equals(request.name())) {
      throw AwsException.of("SinkNotFound", 404, "").with("Message", "No sink 'missing'.");
    }
    return new Response();
  }
}
