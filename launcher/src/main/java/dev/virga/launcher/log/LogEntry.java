package dev.virga.launcher.log;

import dev.virga.kernel.CurrentCall;
import dev.virga.kernel.call.FinishedCall;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What is logged once.
///
/// @param level the level
/// @param logger the name of the logger
/// @param message the text
/// @param call the call that it is about, in the access log
/// @param thrown what was thrown
record LogEntry(
    System.Logger.Level level,
    String logger,
    String message,
    @Nullable FinishedCall call,
    @Nullable Throwable thrown) {

  String line(LogFormat format) {
    return switch (format) {
      case TEXT -> text();
      case JSON -> json();
    };
  }

  /// `TIME LEVEL logger message`, and the stack trace indented below it. Whatever the message has, an
  /// entry begins with a time at the beginning of a line, and nothing else does.
  private String text() {
    var line = new StringBuilder(message.length() + 80);
    line.append(time()).append(' ').append(level).append(' ').append(logger).append(' ');
    printable(message, line);
    line.append('\n');
    if (thrown != null) {
      for (String part : trace(thrown).split("\\R")) {
        line.append("  ");
        printable(part.replace("\t", "    "), line);
        line.append('\n');
      }
    }
    return line.toString();
  }

  private String json() {
    var json = new JsonLine();
    json.put("timestamp", time().toString());
    json.put("level", level.name());
    json.put("logger", logger);
    json.put("message", message);
    json.put("thread", Thread.currentThread().getName());
    if (call != null) {
      call(call, json);
    } else {
      json.put("request_id", CurrentCall.requestId());
    }
    if (thrown != null) {
      json.put("exception", thrown.getClass().getName());
      json.put("exception_message", String.valueOf(thrown.getMessage()));
      json.put("stack", trace(thrown));
    }
    return json.end();
  }

  private static void call(FinishedCall call, JsonLine json) {
    json.put("request_id", call.requestId());
    json.put("service", call.service());
    json.put("operation", call.operation());
    json.put("method", call.method());
    json.put("path", call.path());
    json.number("status", String.valueOf(call.status()));
    json.put("error", call.errorCode());
    json.number("duration_ms", call.millis());
    json.put("account", call.account());
    json.put("region", call.region());
    json.put("access_key_id", call.accessKeyId());
  }

  private static Instant time() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String trace(Throwable thrown) {
    var trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static void printable(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line.append("\\n");
      } else if (c != '\r') {
        line.append(Character.isISOControl(c) ? '?' : c);
      }
    }
  }
}
