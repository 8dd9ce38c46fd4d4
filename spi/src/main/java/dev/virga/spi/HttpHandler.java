package dev.virga.spi;

/// Answers requests on a path or a host that a service claims for itself.
@FunctionalInterface
public interface HttpHandler {
  /// Answers one request. The path is the whole path, with the claimed prefix. The body arrives
  /// while it is read, and the answer leaves while it is written.
  HttpResponse handle(HttpRequest request);
}
