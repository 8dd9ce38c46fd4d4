package dev.virga.kernel;

import dev.virga.spi.Ids;
import dev.virga.spi.ServicePlugin;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;

/// What a platform takes from outside itself, so that tests can replace it.
///
/// @param clock the time
/// @param ids identifiers and secrets
/// @param plugins services beside those that are found
public record Surroundings(InstantSource clock, Ids ids, List<ServicePlugin> plugins) {
  /// The system's clock, identifiers that nobody can guess, and what is found.
  public static Surroundings system() {
    return new Surroundings(Clock.systemUTC(), new SystemIds(), List.of());
  }
}
