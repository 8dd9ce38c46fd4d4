package dev.virga.kernel;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.function.UnaryOperator;

/// Paths that whoever started the platform answers before it. Observers are told of what goes on to the
/// platform alone.
final class OuterPaths implements CallHandler {
  private final HttpHandler outer;

  OuterPaths(UnaryOperator<HttpHandler> outer, CallHandler next) {
    this.outer =
        outer.apply(request -> {
          OngoingCall call = CurrentCall.CALL.get();
          call.ofPlatform(false);
          return next.handle(request, call);
        });
  }

  @Override
  public HttpResponse handle(HttpRequest request, OngoingCall call) {
    call.ofPlatform(true);
    return outer.handle(request);
  }
}
