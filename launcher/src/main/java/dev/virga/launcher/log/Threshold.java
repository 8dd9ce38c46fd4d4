package dev.virga.launcher.log;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// From which level on a logger writes.
public final class Threshold {
  /// The system property that holds the configured level; it is set before the first logger is made.
  public static final String PROPERTY = "virga.log-level";

  private Threshold() {}

  /// The levels that can be configured.
  public static String known() {
    return Arrays.stream(Level.values())
        .filter(level -> level != Level.ALL)
        .map(level -> level.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /// Whether a level can be configured.
  public static boolean isKnown(String level) {
    return Arrays.asList(known().split(", ")).contains(level);
  }

  /// The threshold of a logger: the configured one for our own, warnings for libraries.
  static Level of(String logger) {
    Level configured = Level.valueOf(System.getProperty(PROPERTY, "info").toUpperCase(Locale.ROOT));
    // What goes wrong when Helidon starts is told to the user by who starts it.
    if (logger.equals("io.helidon.webserver.LoomServer")) {
      return Level.OFF;
    }
    boolean own = logger.startsWith("dev.virga");
    return own || configured.compareTo(Level.WARNING) > 0 ? configured : Level.WARNING;
  }
}
