package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.exec.Workload;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is promised where the machine offers less.
@Timeout(60)
class FallbackTest {
  private final FakeOutput output = new FakeOutput();

  static Stream<Launch> lesser() {
    return Stream.of(
        new Launch(Launch.Tagging.SHELL, true, false),
        new Launch(Launch.Tagging.NONE, true, false),
        new Launch(Launch.Tagging.NONE, false, false));
  }

  @ParameterizedTest
  @MethodSource("lesser")
  void the_environment_is_exact(Launch launch) throws Exception {
    try (var executor = new ProcessExecutor(launch, null, InstantSource.system())) {
      var environment = Map.of("PATH", "/usr/bin:/bin", "HOME", "/", "odd.name", "x=y z", "B", "");
      executor.start(Workload.of("main", List.of("env"), environment), output).await();

      assertThat(output.stdout())
          .containsExactlyInAnyOrder("PATH=/usr/bin:/bin", "HOME=/", "odd.name=x=y z", "B=");
    }
  }

  @ParameterizedTest
  @MethodSource("lesser")
  void a_stop_ends_children_and_grandchildren(Launch launch) throws Exception {
    try (var executor = new ProcessExecutor(launch, null, InstantSource.system())) {
      var script = "sh -c 'setsid sh -c \"echo \\$\\$; exec sleep 300\" & wait' & wait";
      var execution =
          executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output);
      long grandchild = Long.parseLong(output.awaitLine());

      var exit = execution.stop(Duration.ofSeconds(20));

      assertThat(exit.code()).isEqualTo(143);
      assertThat(Processes.runs(grandchild)).isFalse();
    }
  }

  @Test
  void without_tags_the_end_of_the_main_process_ends_its_group() throws Exception {
    var launch = new Launch(Launch.Tagging.NONE, true, false);
    try (var executor = new ProcessExecutor(launch, null, InstantSource.system())) {
      var script = "sleep 300 & echo $!";
      executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output).await();

      assertThat(Processes.ends(Long.parseLong(output.awaitLine()))).isTrue();
    }
  }

  @Test
  void a_guardian_that_somebody_killed_is_replaced() throws Exception {
    try (var executor = new ProcessExecutor(Launch.probe(), null, InstantSource.system())) {
      var sleep = Workload.of("main", List.of("sleep", "300"), Map.of());
      var first = executor.start(sleep, output);
      var guardian = guardian(first.pid());
      guardian.destroyForcibly();
      guardian.onExit().join();

      var second = executor.start(sleep, output);

      assertThat(guardian(first.pid(), second.pid()).pid()).isNotEqualTo(guardian.pid());
    }
  }

  private static ProcessHandle guardian(Long... others) {
    return ProcessHandle.current()
        .children()
        .filter(child -> !List.of(others).contains(child.pid()))
        .findFirst()
        .orElseThrow();
  }
}
