package dev.virga.plugin.lambda.log;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.LogSink;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/// Where log events go: to CloudWatch Logs where it is there, else to the log of this service at DEBUG.
/// Trouble with it harms no function. Not for several threads at once.
final class LogDestination {
  private final ServiceContext context;
  private final Scope scope;
  private final String group;
  private final String stream;
  private Optional<LogSink.Writer> writer = Optional.empty();
  private boolean opened;
  private boolean complained;

  LogDestination(ServiceContext context, Scope scope, String group, String stream) {
    this.context = context;
    this.scope = scope;
    this.group = group;
    this.stream = stream;
  }

  String group() {
    return group;
  }

  String stream() {
    return stream;
  }

  /// Writes an event.
  void write(Instant time, String message) {
    try {
      Optional<LogSink.Writer> target = writer();
      if (target.isPresent()) {
        target.get().write(time, message);
        return;
      }
    } catch (RuntimeException e) {
      if (!complained) {
        complained = true;
        context.log().log(Level.WARNING, "log events of " + group + " are not taken: " + e);
      }
    }
    context.log().log(Level.DEBUG, () -> group + " " + message.stripTrailing());
  }

  /// A sink that cannot be opened is not tried again for every line.
  private Optional<LogSink.Writer> writer() {
    if (!opened) {
      opened = true;
      writer = context.find(LogSink.class).map(it -> it.open(scope, group, stream, true));
    }
    return writer;
  }
}
