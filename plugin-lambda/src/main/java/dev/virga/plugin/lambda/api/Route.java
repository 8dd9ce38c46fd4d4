package dev.virga.plugin.lambda.api;

import java.util.Optional;

/// The requests that there are.
enum Route {
  INVOCATION_NEXT("GET", "/2018-06-01/runtime/invocation/next"),
  INVOCATION_RESPONSE("POST", "/2018-06-01/runtime/invocation/", "/response"),
  INVOCATION_ERROR("POST", "/2018-06-01/runtime/invocation/", "/error"),
  RUNTIME_INIT_ERROR("POST", "/2018-06-01/runtime/init/error"),
  RESTORE_NEXT("GET", "/2018-06-01/runtime/restore/next"),
  RESTORE_ERROR("POST", "/2018-06-01/runtime/restore/error"),
  PING("GET", "/2018-06-01/ping"),
  EXTENSION_REGISTER("POST", "/2020-01-01/extension/register"),
  EXTENSION_NEXT("GET", "/2020-01-01/extension/event/next"),
  EXTENSION_INIT_ERROR("POST", "/2020-01-01/extension/init/error"),
  EXTENSION_EXIT_ERROR("POST", "/2020-01-01/extension/exit/error"),
  TELEMETRY("PUT", "/2022-07-01/telemetry"),
  LOGS("PUT", "/2020-08-15/logs");

  private final String method;
  private final String start;
  private final String end;

  Route(String method, String path) {
    this(method, path, "");
  }

  Route(String method, String start, String end) {
    this.method = method;
    this.start = start;
    this.end = end;
  }

  /// The method that it takes.
  String method() {
    return method;
  }

  /// The request of a path.
  static Optional<Match> of(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    for (Route route : values()) {
      if (route.matches(trimmed)) {
        return Optional.of(
            new Match(
                route,
                trimmed.substring(route.start.length(), trimmed.length() - route.end.length())));
      }
    }
    return Optional.empty();
  }

  private boolean matches(String path) {
    if (end.isEmpty()) {
      return path.equals(start);
    }
    int id = start.length();
    return path.length() > id + end.length()
        && path.startsWith(start)
        && path.endsWith(end)
        && path.indexOf('/', id) == path.length() - end.length();
  }

  /// A request that was found.
  ///
  /// @param id the request id in the path, or the empty string
  record Match(Route route, String id) {}
}
