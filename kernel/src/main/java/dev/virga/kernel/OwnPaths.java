package dev.virga.kernel;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.Optional;

/// Paths that whoever starts a platform answers beside the platform's. They come before all but the
/// hosts that a service claims, and are no calls: nobody is told of them.
@FunctionalInterface
public interface OwnPaths {
  /// No such paths.
  OwnPaths NONE = (_, _) -> Optional.empty();

  /// Answers a request.
  ///
  /// @param platform what answers where these paths do not, to be asked on the way
  /// @return nothing for a path that is none of them
  Optional<HttpResponse> answer(HttpRequest request, HttpHandler platform);
}
