package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import org.jspecify.annotations.Nullable;

/// One readable line a call.
final class AccessLog {
  private final System.Logger log = System.getLogger("dev.virga.access");

  /// What is known of a call as it goes on.
  static final class Entry {
    private final long started = System.nanoTime();
    private final String requestId;
    private final HttpRequest request;
    private String service = "";
    private String operation = "";
    private @Nullable Caller caller;
    private @Nullable AwsException error;

    Entry(String requestId, HttpRequest request) {
      this.requestId = requestId;
      this.request = request;
    }

    String requestId() {
      return requestId;
    }

    String operation() {
      return operation;
    }

    void service(String service) {
      this.service = service;
    }

    void operation(String operation) {
      this.operation = operation;
    }

    void caller(Caller caller) {
      this.caller = caller;
    }

    void error(AwsException error) {
      this.error = error;
    }
  }

  void log(Entry entry, int status) {
    if (!log.isLoggable(System.Logger.Level.INFO)) {
      return;
    }
    var line = new StringBuilder(120);
    if (entry.service.isEmpty() || entry.operation.isEmpty()) {
      line.append(entry.request.method()).append(' ').append(printable(entry.request.path()));
    } else {
      line.append(entry.service).append('.').append(printable(entry.operation));
    }
    line.append(' ').append(status);
    if (entry.error != null) {
      line.append(' ').append(entry.error.code());
    }
    long micros = (System.nanoTime() - entry.started) / 1000;
    line.append(' ').append(micros / 1000).append('.').append(micros / 100 % 10).append(" ms");
    if (entry.caller != null) {
      line.append(' ').append(entry.caller.scope().account());
      line.append(' ').append(entry.caller.scope().region());
    }
    log.log(System.Logger.Level.INFO, line.append(' ').append(entry.requestId).toString());
  }

  /// Keeps what a client sent from forging lines.
  private static String printable(String text) {
    String shortened = text.length() > 200 ? text.substring(0, 200) + "…" : text;
    return shortened.chars().allMatch(c -> c >= ' ' && c != 127)
        ? shortened
        : shortened.replaceAll("\\p{Cntrl}", "?");
  }
}
