package dev.virga.plugin.lambda.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.plugin.lambda.model.ApplicationLogLevel;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Filters the lines of functions with structured logs, as Lambda does where the loggers of the runtime do
/// not
/// ([log levels](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html)):
/// a line that is a JSON object has the level that it tells, and `INFO` where that or its timestamp is
/// missing or is none. Any other line is shown.
final class ApplicationLevel {
  private static final JsonFactory JSON = new JsonFactory();

  private final ApplicationLogLevel shown;

  /// @param shown the lowest level that is shown
  ApplicationLevel(ApplicationLogLevel shown) {
    this.shown = shown;
  }

  /// Whether a line is shown.
  boolean shows(String line) {
    return !line.startsWith("{") || level(line).map(it -> it.compareTo(shown) >= 0).orElse(true);
  }

  /// The level of a line; nothing where it is not a JSON object.
  private static Optional<ApplicationLogLevel> level(String line) {
    var level = ApplicationLogLevel.INFO;
    boolean dated = false;
    try (var json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName().toLowerCase(Locale.ROOT);
        json.nextToken();
        if (name.equals("level")) {
          level = read(json).orElse(ApplicationLogLevel.INFO);
        } else if (name.equals("timestamp") || name.equals("time") || name.equals("@timestamp")) {
          dated |= isTime(json);
        }
        json.skipChildren();
      }
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.of(dated ? level : ApplicationLogLevel.INFO);
  }

  private static Optional<ApplicationLogLevel> read(JsonParser json) throws IOException {
    String text = json.getText().toUpperCase(Locale.ROOT);
    for (ApplicationLogLevel level : ApplicationLogLevel.values()) {
      if (level.name().equals(text)) {
        return Optional.of(level);
      }
    }
    return switch (text) {
      case "WARNING" -> Optional.of(ApplicationLogLevel.WARN);
      case "CRITICAL" -> Optional.of(ApplicationLogLevel.FATAL);
      default -> Optional.empty();
    };
  }

  private static boolean isTime(JsonParser json) throws IOException {
    try {
      OffsetDateTime.parse(json.getText());
      return true;
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
