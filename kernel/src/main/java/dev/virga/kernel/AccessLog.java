package dev.virga.kernel;

import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;

/// One line a call. It is the call that is logged, whose text is readable and whose fields are there for
/// a log that writes fields.
final class AccessLog implements CallObserver {
  private final System.Logger log = System.getLogger("dev.virga.access");

  @Override
  public void finished(FinishedCall call) {
    if (log.isLoggable(System.Logger.Level.INFO)) {
      log.log(System.Logger.Level.INFO, call);
    }
  }
}
