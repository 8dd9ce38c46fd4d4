package dev.virga.plugin.lambda.api;

import dev.virga.spi.Headers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request without its body.
///
/// @param path the path without its query
/// @param keepAlive whether the client wants to keep the connection
record RequestHead(String method, String path, Headers headers, boolean keepAlive) {
  private static final int MAX_LINE = 64 * 1024;
  private static final int MAX_HEAD = 256 * 1024;
  private static final int MAX_FIELDS = 200;

  /// Reads one.
  ///
  /// @throws MalformedRequest if it is none
  static RequestHead read(SocketInput input) throws IOException, MalformedRequest {
    String line = input.line(MAX_LINE);
    while (line.isEmpty()) { // RFC 9112 wants empty lines in front of a request to be ignored
      line = input.line(MAX_LINE);
    }
    String[] parts = line.split(" ", -1);
    if (parts.length != 3 || parts[0].isEmpty() || !parts[2].startsWith("HTTP/1.")) {
      throw new MalformedRequest("not a request line");
    }
    Headers headers = fields(input);
    return new RequestHead(parts[0], path(parts[1]), headers, keepAlive(parts[2], headers));
  }

  /// Reads header or trailer fields up to the empty line.
  static Headers fields(SocketInput input) throws IOException, MalformedRequest {
    Map<String, List<String>> fields = new HashMap<>();
    int size = 0;
    int count = 0;
    for (String line = input.line(MAX_LINE); !line.isEmpty(); line = input.line(MAX_LINE)) {
      int colon = line.indexOf(':');
      size += line.length();
      count++;
      if (colon < 1 || line.charAt(colon - 1) == ' ' || line.charAt(0) == ' ') {
        throw new MalformedRequest("not a header field");
      }
      if (size > MAX_HEAD || count > MAX_FIELDS) {
        throw new MalformedRequest("too many header fields");
      }
      fields
          .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>(1))
          .add(line.substring(colon + 1).strip());
    }
    return fields.isEmpty() ? Headers.EMPTY : Headers.of(fields);
  }

  /// A header, where it is there and not empty.
  Optional<String> header(String name) {
    return headers.first(name).filter(it -> !it.isEmpty());
  }

  private static boolean keepAlive(String version, Headers headers) {
    String connection = headers.first("Connection").orElse("");
    return version.equals("HTTP/1.0")
        ? connection.equalsIgnoreCase("keep-alive")
        : !connection.equalsIgnoreCase("close");
  }

  /// The path, also of a target in absolute form (`http://host/path`).
  private static String path(String target) throws MalformedRequest {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (path.startsWith("http://")) {
      int slash = path.indexOf('/', "http://".length());
      path = slash < 0 ? "/" : path.substring(slash);
    }
    if (!path.startsWith("/")) {
      throw new MalformedRequest("not a path");
    }
    return path;
  }
}
