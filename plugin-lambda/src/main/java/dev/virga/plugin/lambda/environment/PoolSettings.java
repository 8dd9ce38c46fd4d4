package dev.virga.plugin.lambda.environment;

import dev.virga.spi.Setting;
import dev.virga.spi.Settings;
import java.time.Duration;

/// How many environments are kept, and how long.
///
/// @param idleTimeout how long one waits for an invocation before it is ended
/// @param maxIdle how many may wait, of all functions together
/// @param maxStarting how many may be started at a time
/// @param concurrency how many invocations an account may run at a time in a region
public record PoolSettings(Duration idleTimeout, int maxIdle, int maxStarting, int concurrency) {
  /// `idle-timeout`.
  public static final Setting IDLE_TIMEOUT =
      new Setting(
          "idle-timeout",
          "PT10M",
          "How long an execution environment waits for its next invocation before it is ended.");

  /// `max-idle-environments`.
  public static final Setting MAX_IDLE =
      new Setting(
          "max-idle-environments",
          "64",
          "How many execution environments may wait for an invocation, all functions together.");

  /// `max-concurrent-starts`.
  public static final Setting MAX_STARTING =
      new Setting(
          "max-concurrent-starts",
          "0",
          "How many execution environments may be initialized at a time; 0 for twice the number of"
              + " processors.");

  /// What an account may run at a time in a region, unless AWS raised it.
  public static final int ACCOUNT_CONCURRENCY = 1_000;

  /// Reads the settings of the service.
  public static PoolSettings of(Settings settings) {
    int starting = settings.number(MAX_STARTING.key());
    return new PoolSettings(
        settings.duration(IDLE_TIMEOUT.key()),
        settings.number(MAX_IDLE.key()),
        starting > 0 ? starting : 2 * Runtime.getRuntime().availableProcessors(),
        ACCOUNT_CONCURRENCY);
  }
}
