package dev.virga.testkit;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the log of embedded simulators to warnings where nobody has said otherwise: without any
/// configuration `java.util.logging` would show a line for each call on standard error.
///
/// Everything is logged by `System.Logger` under `dev.virga`. A level that is configured stays, and so
/// does whatever another logging library decides.
final class Quiet {
  /// Held, because a logger that nobody holds is forgotten with its level.
  private static final Logger LOG = Logger.getLogger("dev.virga");

  private Quiet() {}

  static void unlessConfigured() {
    if (LOG.getLevel() == null) {
      LOG.setLevel(Level.WARNING);
    }
  }
}
