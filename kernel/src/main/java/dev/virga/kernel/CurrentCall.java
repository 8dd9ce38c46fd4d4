package dev.virga.kernel;

/// The call that the thread at hand answers.
public final class CurrentCall {
  static final ScopedValue<OngoingCall> CALL = ScopedValue.newInstance();

  private CurrentCall() {}

  /// Its request id, for log lines; empty on threads that answer none.
  public static String requestId() {
    return CALL.isBound() ? CALL.get().requestId() : "";
  }
}
