package dev.virga.plugin.lambda.runtime;

/// A runtime that cannot be started: the error is the function's, not the caller's.
public final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  private final String errorType;

  /// Tells callers of the function why.
  ///
  /// @param errorType such as `Runtime.InvalidEntrypoint`
  public CannotStart(String errorType, String message) {
    super(message);
    this.errorType = errorType;
  }

  /// The error type that the caller sees.
  public String errorType() {
    return errorType;
  }

  /// The words.
  public String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
