package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

@Timeout(60)
@EnabledIf(value = "procIsThere", disabledReason = "needs /proc")
class UsageTest {
  private final Executor executor = new ProcessPlugin().start(InstantSource.system());
  private final FakeOutput output = new FakeOutput();

  @AfterEach
  void close() {
    executor.close();
  }

  @Test
  void the_cpu_time_of_children_counts() throws Exception {
    var burn = "i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done";

    var exit = shell("sh -c '" + burn + "; echo; times; echo' & wait; sleep 0.7").await();

    assertThat(exit.usage().cpuTime()).isBetween(Duration.ofMillis(50), Duration.ofSeconds(30));
    assertThat(exit.usage().cpuTime().toMillis() / 1000.0)
        .isCloseTo(timesOfShell(), org.assertj.core.api.Assertions.withinPercentage(20));
  }

  /// The second line of `times` after the blank one is the shell's own user and system time.
  private double timesOfShell() {
    var line = output.stdout().get(1);
    return java.util.Arrays.stream(line.split(" ")).mapToDouble(UsageTest::seconds).sum();
  }

  private static double seconds(String text) {
    var parts = text.replace("s", "").split("m");
    return Double.parseDouble(parts[0]) * 60 + Double.parseDouble(parts[1]);
  }

  @Test
  void the_peak_of_memory_is_seen_after_it_was_given_back() throws Exception {
    // tail keeps all that it reads until there is no more, which takes long enough to be looked at
    var exit =
        shell("(head -c 80M /dev/zero; sleep 0.6) | tail -c 80M >/dev/null; sleep 0.2").await();

    assertThat(exit.usage().peakMemoryBytes()).isBetween(80L << 20, 120L << 20);
  }

  @Test
  void a_command_can_be_measured_while_it_runs() throws Exception {
    var execution = shell("echo ready; while :; do :; done");
    output.awaitLine();

    assertThat(Processes.comesTrue(() -> execution.usage().cpuTime().toMillis() >= 50)).isTrue();
    assertThat(execution.usage().peakMemoryBytes()).isBetween(200L << 10, 20L << 20);
  }

  @Test
  void a_command_that_is_over_at_once_has_used_next_to_nothing() throws Exception {
    var usage = shell("true").await().usage();

    assertThat(usage.cpuTime()).isLessThan(Duration.ofMillis(100));
    assertThat(usage.peakMemoryBytes()).isLessThan(20L << 20);
  }

  private Execution shell(String script) throws IOException {
    return executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output);
  }

  static boolean procIsThere() {
    return ProcFiles.AVAILABLE;
  }
}
