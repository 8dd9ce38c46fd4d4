package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.log.PlatformEvent.InitReport;
import dev.virga.plugin.lambda.log.PlatformEvent.InitRuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreReport;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreRuntimeDone;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.spi.exec.Output;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the initialization of a managed runtime leaves in the log. `INIT_START` or `RESTORE_START` stands before its first line, and
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

  /// The initialization has ended.
  ///
  /// @param phase the phase in which it took place: `init` or `invoke`
  void ended(InitializationType type, String phase, PhaseEnd end, Duration duration, Instant now) {
    String status = end.status();
    String error = end.errorType();
    if (type == InitializationType.SNAP_START && end instanceof PhaseEnd.Done) {
      log.platform(now, new RestoreRuntimeDone(status, error));
      log.platform(now, new RestoreReport(duration, status, error));
    } else {
      log.platform(now, new InitRuntimeDone(type.text(), status, error));
      log.platform(now, new InitReport(type.text(), phase, duration, status, error));
    }
  }
}
