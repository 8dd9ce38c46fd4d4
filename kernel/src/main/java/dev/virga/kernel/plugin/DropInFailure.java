package dev.virga.kernel.plugin;

/// A drop-in that failed, with what is wrong with it as the message.
final class DropInFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DropInFailure(String message) {
    super(message);
  }

  DropInFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /// The message alone: it is a sentence for the user.
  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
