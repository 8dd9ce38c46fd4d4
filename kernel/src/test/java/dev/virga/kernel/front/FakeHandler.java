package dev.virga.kernel.front;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Answers as a test says, and keeps what it was asked.
final class FakeHandler implements HttpHandler {
  final BlockingQueue<HttpRequest> requests = new LinkedBlockingQueue<>();
  private volatile HttpHandler next = _ -> HttpResponse.text(200, "text/plain", "hello");

  void answers(HttpHandler handler) {
    next = handler;
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    requests.add(request);
    return next.handle(request);
  }
}
