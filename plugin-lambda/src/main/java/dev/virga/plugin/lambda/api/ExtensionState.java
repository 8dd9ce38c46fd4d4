package dev.virga.plugin.lambda.api;

/// Where an extension is in its life, under the names that its error messages have.
enum ExtensionState {
  /// It has registered.
  REGISTERED("Registered"),
  /// It asked for an event.
  READY("Ready"),
  /// It has an event.
  RUNNING("Running"),
  /// It told that its initialization failed.
  INIT_ERROR("InitError"),
  /// It told that it ends.
  EXIT_ERROR("ExitError");

  private final String text;

  ExtensionState(String text) {
    this.text = text;
  }

  /// The name in messages.
  String text() {
    return text;
  }

  /// Whether it told of an error, after which it is not heard any more.
  boolean failed() {
    return this == INIT_ERROR || this == EXIT_ERROR;
  }
}
