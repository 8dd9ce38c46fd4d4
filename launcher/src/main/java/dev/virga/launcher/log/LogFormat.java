package dev.virga.launcher.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a log entry looks like.
public enum LogFormat {
  /// A line to read.
  TEXT,
  /// A line that is a JSON object.
  JSON;

  /// The system property that holds the configured format; it is set before the first logger is made.
  public static final String PROPERTY = "virga.log-format";

  /// The format of a name.
  public static Optional<LogFormat> named(String name) {
    return Arrays.stream(values()).filter(it -> it.word().equals(name)).findFirst();
  }

  /// Its name in the configuration.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LogFormat configured() {
    return named(System.getProperty(PROPERTY, "text")).orElse(TEXT);
  }
}
