package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.exec.Workload;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Prints how long a start takes, and a whole execution; asserts nothing about time.
@Timeout(60)
class LatencyTest {
  private static final int WARM_UP = 10;
  private static final int RUNS = 50;

  static Stream<Launch> launches() {
    return Stream.of(
        new Launch(Launch.Tagging.NONE, false, false),
        new Launch(Launch.Tagging.NONE, true, false),
        new Launch(Launch.Tagging.PRLIMIT, true, false),
        new Launch(Launch.Tagging.PRLIMIT, true, true),
        new Launch(Launch.Tagging.SHELL, true, false));
  }

  @ParameterizedTest
  @MethodSource("launches")
  void a_start_is_measured(Launch launch) throws Exception {
    var started = new double[RUNS];
    var ended = new double[RUNS];
    try (var executor = new ProcessExecutor(launch, null, InstantSource.system())) {
      for (int i = -WARM_UP; i < RUNS; i++) {
        long begun = System.nanoTime();
        var execution =
            executor.start(Workload.of("main", List.of("true"), Map.of()), (_, _, _) -> {});
        long running = System.nanoTime();

        assertThat(execution.await().code()).isZero();

        if (i >= 0) {
          started[i] = (running - begun) / 1e6;
          ended[i] = (System.nanoTime() - begun) / 1e6;
        }
      }
    }
    System.out.printf(
        "%s: started after %.1f ms (p90 %.1f), over after %.1f ms (p90 %.1f)%n",
        launch, at(started, 0.5), at(started, 0.9), at(ended, 0.5), at(ended, 0.9));
  }

  private static double at(double[] times, double quantile) {
    Arrays.sort(times);
    return times[(int) (times.length * quantile)];
  }
}
