package dev.virga.plugin.lambda.api;

/// What extensions register for.
enum ExtensionEvent {
  /// An invocation.
  INVOKE,
  /// The end of the environment.
  SHUTDOWN
}
