package dev.virga.protocol.rest;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An operation under its pattern.
record Route(UriPattern pattern, OperationShape operation) {

  /// The route that a request takes among those of one method and path, or null.
  ///
  /// The one with the most query literals wins. S3 has operations that share even these and are told
  /// apart by what they require: PutObject, UploadPart (`partNumber`, `uploadId`), CopyObject (the
  /// header `x-amz-copy-source`). Of such, the one wins that requires most of what is there.
  ///
  /// @param routes those with the most query literals first
  static @Nullable Route choose(List<Route> routes, HttpRequest request) {
    Route best = null;
    for (Route route : routes) {
      if (route.pattern.literalsIn(request.query())
          && (best == null || route.requiresMoreThan(best, request))) {
        best = route;
      }
    }
    return best;
  }

  private boolean requiresMoreThan(Route other, HttpRequest request) {
    return pattern.literals().size() == other.pattern.literals().size()
        && required(request) > other.required(request);
  }

  /// How many query parameters and headers the operation requires, or -1 where one is missing.
  private int required(HttpRequest request) {
    int required = 0;
    for (Member member : operation.input().members()) {
      if (member.required()) {
        boolean there =
            switch (member.location()) {
              case QUERY ->
                  new UriPattern.QueryLiteral(member.locationName(), "").in(request.query());
              case HEADER -> request.header(member.locationName()).isPresent();
              default -> true;
            };
        if (!there) {
          return -1;
        }
        required +=
            switch (member.location()) {
              case QUERY, HEADER -> 1;
              default -> 0;
            };
      }
    }
    return required;
  }
}
