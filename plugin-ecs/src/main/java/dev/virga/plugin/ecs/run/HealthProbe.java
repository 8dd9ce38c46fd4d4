package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.spi.exec.Execution;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Asks a container how it is, by running its
/// [health check](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html)
/// beside it, for as long as it runs.
///
/// @param check the check: interval 30 s, timeout 5 s, 3 retries and no start period unless it says
///     otherwise
/// @param execution the container
/// @param verdict hears of every result that counts
record HealthProbe(HealthCheck check, Execution execution, Consumer<HealthStatus> verdict) {
  private static final int INTERVAL_SECONDS = 30;
  private static final int TIMEOUT_SECONDS = 5;
  private static final int RETRIES = 3;

  /// Checks until the container ends.
  void run() throws InterruptedException {
    var interval = seconds(check.interval(), INTERVAL_SECONDS);
    long grace = seconds(check.startPeriod(), 0).toNanos();
    long start = System.nanoTime();
    boolean wasHealthy = false;
    int failures = 0;
    while (execution.await(interval).isEmpty()) {
      if (healthy()) {
        wasHealthy = true;
        failures = 0;
        verdict.accept(HealthStatus.HEALTHY);
      } else if (wasHealthy || System.nanoTime() - start >= grace) {
        // A failure in the start period counts only after the first success.
        failures++;
        if (failures >= Objects.requireNonNullElse(check.retries(), RETRIES)) {
          verdict.accept(HealthStatus.UNHEALTHY);
        }
      }
    }
  }

  private boolean healthy() throws InterruptedException {
    try {
      return execution
          .exec(command(), Map.of(), seconds(check.timeout(), TIMEOUT_SECONDS), (_, _, _) -> {})
          .filter(exit -> exit.code() == 0)
          .isPresent();
    } catch (IOException _) {
      return false;
    }
  }

  /// `CMD` goes before a program and its arguments, `CMD-SHELL` before a line for the shell.
  private List<String> command() {
    var given = check.command();
    return switch (given.getFirst()) {
      case "CMD" -> given.subList(1, given.size());
      case "CMD-SHELL" ->
          List.of("/bin/sh", "-c", String.join(" ", given.subList(1, given.size())));
      default -> given;
    };
  }

  private static Duration seconds(@org.jspecify.annotations.Nullable Integer given, int otherwise) {
    return Duration.ofSeconds(Objects.requireNonNullElse(given, otherwise));
  }
}
