package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.Cors;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What browsers are told of a function URL that has CORS settings. A preflight request never reaches
/// the function; to other answers the headers are added, beside those that the function sends itself
/// ([CORS](https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors)).
///
/// @param cors the settings
record CorsHeaders(Cors cors) {
  private static final String ANY = "*";

  /// The answer to a preflight request; nothing for any other.
  Optional<HttpResponse> preflight(HttpRequest request) {
    if (!request.method().equals("OPTIONS")
        || request.header("Origin").isEmpty()
        || request.header("Access-Control-Request-Method").isEmpty()) {
      return Optional.empty();
    }
    Headers headers = headers(request);
    if (headers.first("Access-Control-Allow-Origin").isPresent()) {
      headers = list(headers, "Access-Control-Allow-Methods", cors.allowMethods());
      headers = list(headers, "Access-Control-Allow-Headers", cors.allowHeaders());
      if (cors.maxAge() != null) {
        headers = headers.with("Access-Control-Max-Age", cors.maxAge().toString());
      }
    }
    return Optional.of(new HttpResponse(200, headers, Body.EMPTY));
  }

  /// The headers of an answer; none where the request comes from no origin that is allowed.
  Headers headers(HttpRequest request) {
    Optional<String> origin = request.header("Origin").filter(this::allows);
    if (origin.isEmpty()) {
      return Headers.EMPTY;
    }
    boolean credentials = Boolean.TRUE.equals(cors.allowCredentials());
    boolean anyone = origins().contains(ANY) && !credentials;
    Headers headers =
        Headers.of("Access-Control-Allow-Origin", anyone ? ANY : origin.get(), "Vary", "Origin");
    if (credentials) {
      headers = headers.with("Access-Control-Allow-Credentials", "true");
    }
    return list(headers, "Access-Control-Expose-Headers", cors.exposeHeaders());
  }

  private boolean allows(String origin) {
    String wanted = origin.toLowerCase(Locale.ROOT);
    return origins().stream()
        .anyMatch(it -> it.equals(ANY) || it.toLowerCase(Locale.ROOT).equals(wanted));
  }

  private List<String> origins() {
    return cors.allowOrigins() == null ? List.of() : cors.allowOrigins();
  }

  private static Headers list(Headers headers, String name, @Nullable List<String> values) {
    return values == null || values.isEmpty()
        ? headers
        : headers.with(name, String.join(",", values));
  }
}
