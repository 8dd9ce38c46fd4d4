package dev.virga.protocol.json;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers what it was sent.
public final class PutSink implements Operation<PutSink.Request, PutSink.Response> {
  /// A required member, and one that asks for an error.
  public record Request(KitchenSink sink, @Nullable String fail) {}

  /// The same sink.
  public record Response(KitchenSink sink) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.fail() != null) {
      throw AwsException.of("SinkLeaks", request.fail())
          .with("litres", 3)
          .with("where", List.of("left", "right"))
          .with("detail", Map.of("sealed", false));
    }
    return new Response(request.sink());
  }
}
