package dev.virga.kernel;

/// The call that the thread at hand answers.
public final class CurrentCall {
  static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  private CurrentCall() {}

  /// Its request id, for log lines; empty on threads that answer none.
  public static String requestId() {
    return REQUEST_ID.isBound() ? REQUEST_ID.get() : "";
  }
}
