package dev.virga.spi;

/// Answers requests on a path that a service claims for itself.
@FunctionalInterface
public interface HttpHandler {
  /// Answers one request. The path is the whole path, with the claimed prefix.
  HttpResponse handle(HttpRequest request);
}
