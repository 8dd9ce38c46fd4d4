package dev.virga.plugin.lambda.api;

/// Where a runtime is in its life, under the names that its error messages have.
enum RuntimeState {
  /// The process has been started and has not spoken.
  STARTED("Started"),
  /// It told that its initialization failed.
  INIT_ERROR("InitError"),
  /// It is initialized and is restored from its snapshot.
  RESTORING("Restoring"),
  /// It told that the restore failed.
  RESTORE_ERROR("RestoreError"),
  /// It asked for an invocation.
  READY("Ready"),
  /// It has an invocation.
  RUNNING("Running"),
  /// It answers.
  RESPONDING("InvocationResponse"),
  /// It tells of an error.
  FAILING("InvocationErrorResponse"),
  /// It is done with its invocation.
  RESPONSE_SENT("ResponseSent");

  private final String text;

  RuntimeState(String text) {
    this.text = text;
  }

  /// The name in messages.
  String text() {
    return text;
  }

  /// Whether a request of the runtime may lead from here to another state.
  boolean allows(RuntimeState next) {
    return switch (next) {
      case STARTED, RUNNING, RESPONSE_SENT -> false;
      case INIT_ERROR, RESTORING -> this == STARTED;
      case RESTORE_ERROR -> this == RESTORING;
      case READY -> this == STARTED || this == RESTORING || this == RESPONSE_SENT;
      case RESPONDING, FAILING -> this == RUNNING;
    };
  }
}
