package dev.virga.launcher.log;

import dev.virga.kernel.call.FinishedCall;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Writes to standard error, each entry in one piece. The time is UTC.
///
/// @param name the name
/// @param threshold the lowest level that is written
/// @param format what an entry looks like
record StderrLogger(String name, Level threshold, LogFormat format) implements System.Logger {
  /// Virtual threads take turns at a lock; those that wait for the monitor of a stream may starve.
  private static final Lock TURN = new ReentrantLock();

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
      write(level, String.valueOf(message), null, thrown);
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
      write(level, plain ? text : MessageFormat.format(text, parameters), null, null);
    }
  }

  @Override
  public void log(Level level, @Nullable Object object) {
    if (isLoggable(level)) {
      write(level, String.valueOf(object), object instanceof FinishedCall call ? call : null, null);
    }
  }

  private void write(
      Level level, String message, @Nullable FinishedCall call, @Nullable Throwable thrown) {
    String line = new LogEntry(level, name, message, call, thrown).line(format);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    TURN.lock();
    try {
      System.err.write(bytes, 0, bytes.length);
      System.err.flush();
    } finally {
      TURN.unlock();
    }
  }
}
