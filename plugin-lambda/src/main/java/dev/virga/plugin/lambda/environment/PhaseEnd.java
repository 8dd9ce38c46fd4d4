package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.spi.exec.Exit;
import org.jspecify.annotations.Nullable;

/// How the initialization or an invocation ended, as seen from outside of the runtime.
sealed interface PhaseEnd {
  /// The runtime and its extensions wait for what is next.
  record Done() implements PhaseEnd {}

  /// The runtime told that its initialization failed, or an extension told of its failure.
  record Told(RuntimeApi.Failure failure) implements PhaseEnd {}

  /// The runtime's process ended.
  record Exited(Exit exit) implements PhaseEnd {}

  /// The process of an extension ended, which has to live as long as the environment.
  record ExtensionExited(Exit exit) implements PhaseEnd {}

  /// The time was over.
  record TimedOut() implements PhaseEnd {}

  /// How platform events tell it.
  default String status() {
    return switch (this) {
      case Done _ -> "success";
      case Told _, Exited _, ExtensionExited _ -> "error";
      case TimedOut _ -> "timeout";
    };
  }

  /// The error type in platform events.
  default @Nullable String errorType() {
    return switch (this) {
      case Done _, TimedOut _ -> null;
      case Told(var failure) -> failure.type();
      case Exited(var exit) -> Failures.exitType(exit);
      case ExtensionExited _ -> Failures.EXTENSION_CRASH;
    };
  }
}
