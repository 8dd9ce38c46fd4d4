package dev.virga.spi.exec;

import java.io.IOException;

/// A workload cannot be started because a directory cannot be mounted for it.
public final class MountException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Tells the user why.
  public MountException(String message) {
    super(message);
  }
}
