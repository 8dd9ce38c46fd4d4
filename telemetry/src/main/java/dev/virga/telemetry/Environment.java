package dev.virga.telemetry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Environment variables by OpenTelemetry's
/// [rules](https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/): an empty
/// one counts as absent, and one that cannot be read is reported and counts as absent too.
///
/// @param variables the environment
record Environment(Map<String, String> variables) {
  private static final System.Logger LOG = System.getLogger("dev.virga.telemetry");

  /// The first of these that has a value.
  Optional<String> text(String... names) {
    for (String name : names) {
      String value = variables.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  boolean isTrue(String name) {
    return text(name).filter(it -> it.equalsIgnoreCase("true")).isPresent();
  }

  /// A whole number of at least 1.
  int number(int standard, String... names) {
    String text = text(names).orElse("");
    if (text.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(text);
    } else if (!text.isEmpty()) {
      ignore(names[names.length - 1], text, "a whole number from 1 on");
    }
    return standard;
  }

  /// A list such as `key=value,key2=value2`, whose values are percent-encoded.
  Map<String, String> pairs(String... names) {
    var pairs = new LinkedHashMap<String, String>();
    for (String pair : text(names).orElse("").split(",")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String value = pair.substring(equals + 1).strip();
        pairs.put(pair.substring(0, equals).strip(), decode(value));
      } else if (!pair.isBlank()) {
        ignore(names[names.length - 1], pair, "a list of key=value");
      }
    }
    return pairs;
  }

  /// A `+` is a plus sign, unlike in forms.
  private static String decode(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  static void ignore(String name, String value, String expected) {
    LOG.log(
        System.Logger.Level.WARNING,
        name + " must be " + expected + ", not '" + value + "'; ignored");
  }
}
