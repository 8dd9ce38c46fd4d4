package dev.virga.spi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request as it came over the wire.
///
/// @param method in capitals
/// @param path the path as sent, not decoded
/// @param query the query string as sent, without `?`; empty where there is none
/// @param headers the headers
/// @param body the body, not yet read
public record HttpRequest(String method, String path, String query, Headers headers, Body body) {

  /// A header's first value.
  public Optional<String> header(String name) {
    return headers.first(name);
  }

  /// The query parameters, decoded, in the order in which they were sent. A parameter without `=` has
  /// the empty string as its value.
  public Map<String, List<String>> queryParameters() {
    return parameters(query);
  }

  /// Takes a query string or a form body apart.
  ///
  /// @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
  public static Map<String, List<String>> parameters(String encoded) {
    var parameters = new LinkedHashMap<String, List<String>>();
    int start = 0;
    while (start < encoded.length()) {
      int end = encoded.indexOf('&', start);
      end = end < 0 ? encoded.length() : end;
      if (end > start) {
        int equals = encoded.indexOf('=', start);
        int nameEnd = equals < 0 || equals > end ? end : equals;
        String value = nameEnd == end ? "" : encoded.substring(nameEnd + 1, end);
        parameters
            .computeIfAbsent(decode(encoded.substring(start, nameEnd)), _ -> new ArrayList<>(1))
            .add(decode(value));
      }
      start = end + 1;
    }
    return parameters;
  }

  private static String decode(String text) {
    return text.indexOf('%') < 0 && text.indexOf('+') < 0
        ? text
        : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
