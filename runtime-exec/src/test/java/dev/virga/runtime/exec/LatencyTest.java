package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.Workload;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

  /// What a start has to do, by name.
  static Stream<Arguments> workloads() {
    var layers = new Mount.Directory(Path.of("/usr"), "/opt", true);
    var code = new Mount.Directory(Path.of("/usr"), "/virga-no-such-path/task", true);
    var scratch = new Mount.Temporary("/tmp", 512L << 20);
    return Stream.of(
        Arguments.of("nothing", null, List.of()),
        Arguments.of("a memory limit", 128L << 20, List.of()),
        Arguments.of("a mount over a path that exists", null, List.of(layers)),
        Arguments.of("a mount at a path that does not", null, List.of(code)),
        Arguments.of("all that a function has", 128L << 20, List.of(code, layers, scratch)));
  }

  @ParameterizedTest
  @MethodSource("launches")
  void a_start_is_measured(Launch launch) throws Exception {
    try (var executor = new ProcessExecutor(launch, null, InstantSource.system())) {
      measure(launch.toString(), executor, null, List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void a_start_with_more_is_measured(String name, @Nullable Long memory, List<Mount> mounts)
      throws Exception {
    assumeTrue(mounts.isEmpty() || Mounting.probe() != Mounting.NONE, "no mounts here");
    var groups = MemoryLimits.probe().orElse(null);
    try (var executor = new ProcessExecutor(Launch.probe(), groups, InstantSource.system())) {
      measure(name, executor, memory, mounts);
    }
  }

  private static void measure(
      String name, Executor executor, @Nullable Long memory, List<Mount> mounts) throws Exception {
    var workload =
        new Workload("main", "", List.of("true"), Map.of(), null, null, memory, null, mounts);
    var started = new double[RUNS];
    var ended = new double[RUNS];
    for (int i = -WARM_UP; i < RUNS; i++) {
      long begun = System.nanoTime();
      var execution = executor.start(workload, (_, _, _) -> {});
      long running = System.nanoTime();

      assertThat(execution.await().code()).isZero();

      if (i >= 0) {
        started[i] = (running - begun) / 1e6;
        ended[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    System.out.printf(
        "%s: started after %.1f ms (p90 %.1f), over after %.1f ms (p90 %.1f)%n",
        name, at(started, 0.5), at(started, 0.9), at(ended, 0.5), at(ended, 0.9));
  }

  private static double at(double[] times, double quantile) {
    Arrays.sort(times);
    return times[(int) (times.length * quantile)];
  }
}
