package dev.virga.launcher.config;

/// A configuration that cannot be used. Its message is a sentence for the user.
public final class InvalidConfiguration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A refusal with its reason.
  public InvalidConfiguration(String message) {
    super(message, null, false, false);
  }
}
