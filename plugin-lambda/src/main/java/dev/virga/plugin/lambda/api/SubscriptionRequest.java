package dev.virga.plugin.lambda.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.plugin.lambda.log.Subscription;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The body of `PUT /telemetry` and `PUT /logs`, with the limits of
/// [Subscribe](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api-reference.html).
final class SubscriptionRequest {
  /// The answer.
  static final byte[] OK = "\"OK\"".getBytes(StandardCharsets.US_ASCII);

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> TYPES = Set.of("platform", "function", "extension");
  private static final Set<String> TELEMETRY_SCHEMAS =
      Set.of("2022-07-01", "2022-12-13", "2025-01-29");
  private static final Set<String> LOGS_SCHEMAS = Set.of("2020-08-15", "2021-03-18");
  private static final Set<String> HOSTS =
      Set.of("sandbox.localdomain", "sandbox", "localhost", "127.0.0.1");

  private final List<String> violations = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private @Nullable String schemaVersion;
  private @Nullable String protocol;
  private @Nullable String uri;
  private String method = "POST";
  private int maxItems;
  private int maxBytes = 262_144;
  private int timeoutMs = 1_000;

  private SubscriptionRequest(Subscription.Api api) {
    maxItems = api == Subscription.Api.LOGS ? 10_000 : 1_000;
  }

  /// The error type of an API: those of the Logs API have a prefix.
  static String errorType(Subscription.Api api, String name) {
    return switch (api) {
      case LOGS -> "Logs." + name;
      case TELEMETRY -> name.equals("ValidationError") ? name : "Telemetry." + name;
    };
  }

  /// Takes it apart.
  ///
  /// @throws Refused with everything that is wrong
  static Subscription parse(String extension, Subscription.Api api, byte[] body) throws Refused {
    var request = new SubscriptionRequest(api);
    try (var json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw ApiErrors.validation(errorType(api, "ValidationError"), "body is not an object");
      }
      request.read(json);
    } catch (IOException _) {
      throw ApiErrors.validation(errorType(api, "ValidationError"), "body is not valid JSON");
    }
    return request.validated(extension, api);
  }

  private void read(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("types") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          types.add(json.getText());
        }
      } else if (value == JsonToken.START_OBJECT
          && (name.equals("buffering") || name.equals("destination"))) {
        read(json);
      } else if (value.isScalarValue()) {
        set(name, json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void set(String name, JsonParser json) throws IOException {
    switch (name) {
      case "schemaVersion" -> schemaVersion = json.getText();
      case "protocol" -> protocol = json.getText();
      case "URI" -> uri = json.getText();
      case "method" -> method = json.getText().toUpperCase(Locale.ROOT);
      case "maxItems" -> maxItems = number(name, json, maxItems);
      case "maxBytes" -> maxBytes = number(name, json, maxBytes);
      case "timeoutMs" -> timeoutMs = number(name, json, timeoutMs);
      default -> {} // AWS ignores what it does not know
    }
  }

  private int number(String name, JsonParser json, int otherwise) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || !json.getNumberType().equals(JsonParser.NumberType.INT)) {
      violations.add(name + " should be an integer");
      return otherwise;
    }
    return json.getIntValue();
  }

  private Subscription validated(String extension, Subscription.Api api) throws Refused {
    String schema = schema(api);
    Subscription.Transport transport = transport();
    URI destination = destination(transport);
    if (types.isEmpty()) {
      violations.add("types should not be empty");
    }
    types.stream()
        .filter(it -> !TYPES.contains(it))
        .forEach(it -> violations.add("types contains an unknown type: " + it));
    range("maxItems", maxItems, 1_000, 10_000);
    range("maxBytes", maxBytes, 262_144, 1_048_576);
    range("timeoutMs", timeoutMs, 25, 30_000);
    if (!method.equals("POST") && !method.equals("PUT")) {
      violations.add("method should be POST or PUT");
    }
    if (!violations.isEmpty()) {
      throw ApiErrors.validation(errorType(api, "ValidationError"), String.join("; ", violations));
    }
    return new Subscription(
        extension,
        api,
        schema,
        types.stream().distinct().toList(),
        new Subscription.Buffering(maxItems, maxBytes, Duration.ofMillis(timeoutMs)),
        new Subscription.Destination(transport, method, destination));
  }

  private String schema(Subscription.Api api) {
    Set<String> known = api == Subscription.Api.LOGS ? LOGS_SCHEMAS : TELEMETRY_SCHEMAS;
    if (schemaVersion == null && api == Subscription.Api.LOGS) {
      return "2020-08-15";
    }
    if (schemaVersion == null || !known.contains(schemaVersion)) {
      violations.add(
          schemaVersion == null
              ? "schemaVersion is not provided"
              : "schemaVersion is not supported: " + schemaVersion);
      return "";
    }
    return schemaVersion;
  }

  private Subscription.Transport transport() {
    String name = protocol == null ? "" : protocol.toUpperCase(Locale.ROOT);
    if (name.equals("TCP")) {
      return Subscription.Transport.TCP;
    }
    if (!name.equals("HTTP")) {
      violations.add("destination protocol should be HTTP or TCP");
    }
    return Subscription.Transport.HTTP;
  }

  private URI destination(Subscription.Transport transport) {
    if (uri == null || uri.isEmpty()) {
      violations.add("destination URI is not provided");
      return URI.create("");
    }
    String scheme = transport == Subscription.Transport.TCP ? "tcp" : "http";
    try {
      var parsed = new URI(uri.contains("://") ? uri : scheme + "://" + uri);
      if (!scheme.equals(parsed.getScheme()) || !HOSTS.contains(parsed.getHost())) {
        violations.add("URI should be " + scheme + "://sandbox.localdomain:PORT");
      } else if (parsed.getPort() < 1) {
        violations.add("URI port is not provided");
      }
      return parsed;
    } catch (URISyntaxException _) {
      violations.add("destination URI is not valid");
      return URI.create("");
    }
  }

  private void range(String name, int value, int min, int max) {
    if (value < min || value > max) {
      violations.add("%s should be between %d and %d".formatted(name, min, max));
    }
  }
}
