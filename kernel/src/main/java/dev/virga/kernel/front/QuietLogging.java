package dev.virga.kernel.front;

import io.helidon.common.Weighted;
import io.helidon.logging.common.spi.LoggingProvider;

/// Tells Helidon that logging is set up, which it complains about on standard error otherwise. A host
/// that brings Helidon's own support for a logging library keeps it.
public final class QuietLogging implements LoggingProvider, Weighted {
  /// Called by the service loader.
  public QuietLogging() {}

  @Override
  public double weight() {
    return 0;
  }

  @Override
  public void initialization() {}

  @Override
  public void runTime() {}
}
