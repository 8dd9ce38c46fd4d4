package dev.virga.protocol.query;

import dev.virga.spi.Body;
import dev.virga.spi.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a request carries in its query string and its form.
///
/// @param request the request with its body in memory
/// @param parameters the parameters, those of the query string first
record Form(HttpRequest request, Map<String, List<String>> parameters) {
  private static final String TYPE = "application/x-www-form-urlencoded";

  /// Reads the parameters of a request. A body that is not a form has none.
  static Form read(HttpRequest request, long maxBody) {
    if (!request.method().equals("POST") || !isForm(request)) {
      return new Form(request, parse(request.query()));
    }
    byte[] bytes = request.body().bytes(maxBody);
    var read =
        new HttpRequest(
            request.method(), request.path(), request.query(), request.headers(), Body.of(bytes));
    Map<String, List<String>> body = parse(new String(bytes, StandardCharsets.UTF_8));
    if (request.query().isEmpty()) {
      return new Form(read, body);
    }
    var all = new LinkedHashMap<>(parse(request.query()));
    body.forEach(all::putIfAbsent);
    return new Form(read, all);
  }

  /// The first value of a parameter, or the empty string.
  String first(String name) {
    List<String> values = parameters.get(name);
    return values == null ? "" : values.getFirst();
  }

  private static boolean isForm(HttpRequest request) {
    return request
        .header("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT).startsWith(TYPE))
        .orElse(true);
  }

  private static Map<String, List<String>> parse(String encoded) {
    try {
      return HttpRequest.parameters(encoded);
    } catch (IllegalArgumentException _) {
      throw FormErrors.malformedQueryString();
    }
  }
}
