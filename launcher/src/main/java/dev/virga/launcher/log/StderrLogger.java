package dev.virga.launcher.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Writes `TIME LEVEL logger message` to standard error, each entry in one piece. The time is UTC.
///
/// @param name the name
/// @param threshold the lowest level that is written
record StderrLogger(String name, Level threshold) implements System.Logger {
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.compareTo(threshold) >= 0 && level != Level.OFF;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    if (isLoggable(level)) {
      write(level, String.valueOf(message), thrown);
    }
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object @Nullable ... parameters) {
    if (isLoggable(level)) {
      String text = String.valueOf(format);
      boolean plain = parameters == null || parameters.length == 0;
      write(level, plain ? text : MessageFormat.format(text, parameters), null);
    }
  }

  private void write(Level level, String message, @Nullable Throwable thrown) {
    var entry = new StringBuilder(message.length() + 80);
    entry.append(Instant.now().truncatedTo(ChronoUnit.MILLIS)).append(' ');
    entry.append(level).append(' ').append(name).append(' ').append(message).append('\n');
    if (thrown != null) {
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      entry.append(trace);
    }
    byte[] bytes = entry.toString().getBytes(StandardCharsets.UTF_8);
    System.err.write(bytes, 0, bytes.length);
    System.err.flush();
  }
}
