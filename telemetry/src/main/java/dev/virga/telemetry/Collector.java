package dev.virga.telemetry;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where spans go: an endpoint of OTLP over HTTP.
///
/// @param endpoint the whole address
/// @param headers what each request carries, such as an API key
/// @param timeout how long to wait for it, in milliseconds
record Collector(URI endpoint, Map<String, String> headers, int timeout) {
  private static final String TRACES = "OTEL_EXPORTER_OTLP_TRACES_";
  private static final String ALL = "OTEL_EXPORTER_OTLP_";

  /// The configured one, unless there is none or tracing is switched off.
  static Optional<Collector> of(Environment environment) {
    Optional<String> own = environment.text(TRACES + "ENDPOINT");
    Optional<String> shared = environment.text(ALL + "ENDPOINT");
    boolean off =
        environment.isTrue("OTEL_SDK_DISABLED")
            || environment.text("OTEL_TRACES_EXPORTER").filter("none"::equals).isPresent();
    if (off || (own.isEmpty() && shared.isEmpty())) {
      return Optional.empty();
    }
    String protocol = environment.text(TRACES + "PROTOCOL", ALL + "PROTOCOL").orElse("http/json");
    if (!protocol.startsWith("http/")) {
      Environment.ignore(
          ALL + "PROTOCOL", protocol, "http/json, which most collectors take on 4318");
    }
    String address = own.orElseGet(() -> shared.orElseThrow().replaceAll("/+$", "") + "/v1/traces");
    return address(address)
        .map(it ->
            new Collector(
                it,
                environment.pairs(TRACES + "HEADERS", ALL + "HEADERS"),
                environment.number(10_000, TRACES + "TIMEOUT", ALL + "TIMEOUT")));
  }

  /// Sends a request.
  ///
  /// @throws IOException if it was not taken, with what the collector said
  void send(String json) throws IOException {
    var connection = (HttpURLConnection) endpoint.toURL().openConnection();
    connection.setConnectTimeout(timeout);
    connection.setReadTimeout(timeout);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setInstanceFollowRedirects(false);
    headers.forEach(connection::setRequestProperty);
    connection.setRequestProperty("Content-Type", "application/json");
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    connection.setFixedLengthStreamingMode(body.length);
    try (var out = connection.getOutputStream()) {
      out.write(body);
    }
    int status = connection.getResponseCode();
    if (status / 100 != 2) {
      throw new IOException("it answers with status " + status);
    }
    try (InputStream answer = connection.getInputStream()) {
      answer.skip(Long.MAX_VALUE);
    }
  }

  private static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException e) {
      // as any other that is none
    }
    Environment.ignore(ALL + "ENDPOINT", text, "an address such as http://localhost:4318");
    return Optional.empty();
  }
}
