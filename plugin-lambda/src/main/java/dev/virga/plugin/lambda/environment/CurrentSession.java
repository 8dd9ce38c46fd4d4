package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.runtime.CannotStart;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The runtime that an environment has at the moment. It may be killed from anywhere, even while it is
/// being started.
final class CurrentSession {
  private final EnvironmentContext context;
  private final Runnable whenExited;
  private @Nullable RuntimeSession session;
  private boolean killed;

  /// @param whenExited told when a runtime has ended
  CurrentSession(EnvironmentContext context, Runnable whenExited) {
    this.context = context;
    this.whenExited = whenExited;
  }

  /// Starts a runtime in place of the one that was.
  void open(RuntimeSession.Start start) throws CannotStart {
    var opened = RuntimeSession.open(start, context, whenExited);
    if (!replace(opened)) {
      opened.kill();
    }
  }

  /// The runtime, or null where none was started.
  synchronized @Nullable RuntimeSession find() {
    return session;
  }

  /// The runtime, which has been started.
  RuntimeSession get() {
    return Objects.requireNonNull(find());
  }

  /// Kills what runs, and what is started after that.
  void kill() {
    var it = giveUp();
    if (it != null) {
      it.kill();
    }
  }

  synchronized boolean isKilled() {
    return killed;
  }

  private synchronized boolean replace(RuntimeSession opened) {
    session = opened;
    return !killed;
  }

  private synchronized @Nullable RuntimeSession giveUp() {
    killed = true;
    return session;
  }
}
