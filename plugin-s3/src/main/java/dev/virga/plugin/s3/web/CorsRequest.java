package dev.virga.plugin.s3.web;

import dev.virga.plugin.s3.model.CORSRule;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a browser asks leave for ([rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html)).
///
/// @param origin of the page that asks
/// @param method of the request, or of the one that is to follow
/// @param headers that are to be sent, in small letters
record CorsRequest(String origin, String method, List<String> headers) {
  /// What a page may ask for that a browser keeps to itself otherwise.
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  private static final String ANY = "*";

  /// The question that a request is, if it comes from a page of some origin.
  ///
  /// @param method the request's, or the one that a preflight names
  static Optional<CorsRequest> of(HttpRequest request, String method) {
    return request
        .header("Origin")
        .map(origin -> new CorsRequest(origin, method, requestedHeaders(request)));
  }

  private static List<String> requestedHeaders(HttpRequest request) {
    return Arrays.stream(request.header("Access-Control-Request-Headers").orElse("").split(",", -1))
        .map(it -> it.strip().toLowerCase(Locale.ROOT))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// The answer's headers by the first rule that allows everything, if there is one.
  Optional<Headers> answer(List<CORSRule> rules) {
    return rules.stream().filter(this::allowedBy).findFirst().map(this::headers);
  }

  private boolean allowedBy(CORSRule rule) {
    return rule.allowedOrigins().stream().anyMatch(it -> new Wildcard(it).matches(origin))
        && rule.allowedMethods().contains(method)
        && headers.stream().allMatch(it -> allowsHeader(rule, it));
  }

  private static boolean allowsHeader(CORSRule rule, String header) {
    List<String> allowed = rule.allowedHeaders();
    return allowed != null
        && allowed.stream()
            .anyMatch(it -> new Wildcard(it.toLowerCase(Locale.ROOT)).matches(header));
  }

  private Headers headers(CORSRule rule) {
    boolean anyone = rule.allowedOrigins().contains(ANY);
    Headers answer =
        Headers.of(
            ALLOW_ORIGIN,
            anyone ? ANY : origin,
            "Access-Control-Allow-Methods",
            String.join(", ", rule.allowedMethods()),
            "Vary",
            "Origin, Access-Control-Request-Headers, Access-Control-Request-Method");
    if (!headers.isEmpty()) {
      answer = answer.with("Access-Control-Allow-Headers", String.join(", ", headers));
    }
    if (rule.exposeHeaders() != null && !rule.exposeHeaders().isEmpty()) {
      answer =
          answer.with("Access-Control-Expose-Headers", String.join(", ", rule.exposeHeaders()));
    }
    if (rule.maxAgeSeconds() != null) {
      answer = answer.with("Access-Control-Max-Age", rule.maxAgeSeconds().toString());
    }
    return anyone ? answer : answer.with("Access-Control-Allow-Credentials", "true");
  }
}
