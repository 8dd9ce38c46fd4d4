package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.spi.exec.Output;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The output of a managed runtime. `INIT_START` or `RESTORE_START` stands before its first line, and
/// is not there where nothing could be started.
final class InitOutput {
  private final FunctionLog log;
  private final Instant begun;
  private @Nullable PlatformEvent pending;

  /// @param first what is logged first, or null where that is done
  InitOutput(FunctionLog log, Instant begun, @Nullable PlatformEvent first) {
    this.log = log;
    this.begun = begun;
    this.pending = first;
  }

  /// The processes are there.
  synchronized void started() {
    if (pending != null) {
      log.platform(begun, pending);
      pending = null;
    }
  }

  /// Takes the lines of the runtime.
  Output runtime() {
    return (_, time, text) -> {
      started();
      log.function(time, text);
    };
  }

  /// Takes the lines of extensions.
  Output extensions() {
    return (_, time, text) -> {
      started();
      log.extension(time, text);
    };
  }
}
