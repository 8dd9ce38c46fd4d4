package dev.virga.protocol.sample;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;

/// Has nothing to answer.
public final class Touch implements Operation<Touch.Request, Touch.Response> {
  public record Request() {}

  public record Response() {}

  @Override
  public Response handle(Request input, RequestContext context) {
    return new Response();
  }
}
