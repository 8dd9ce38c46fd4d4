package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the simulator has started does not outlive it, even when it has no chance to clean up.
@Timeout(60)
class SimulatorDeathTest {
  private static final int PROCESSES = 5;
  private static final String SCRIPT =
      """
      sleep 300 & echo $!
      setsid env -i sh -c 'echo $$; exec sleep 300' &
      (setsid sh -c 'echo $$; exec sleep 300 </dev/null >/dev/null 2>&1' &) &
      (trap '' TERM HUP INT; setsid sh -c 'echo $$; while :; do sleep 300; done' &)
      wait; sleep 300
      """;

  static Stream<Launch> launches() {
    return Stream.of(
        Launch.probe(),
        new Launch(Launch.Tagging.PRLIMIT, true, false),
        new Launch(Launch.Tagging.SHELL, true, false));
  }

  @ParameterizedTest
  @MethodSource("launches")
  void everything_ends_when_the_simulator_is_killed(Launch launch) throws Exception {
    var simulator = simulator(launch);
    var processes = new ArrayList<Long>();
    try (var lines = simulator.inputReader()) {
      readInto(processes, lines);
      var guardian =
          simulator.children().filter(child -> !processes.contains(child.pid())).toList();

      simulator.destroyForcibly().waitFor();

      assertThat(processes).allMatch(Processes::ends);
      assertThat(guardian).hasSize(1).allMatch(child -> Processes.ends(child.pid()));
    } finally {
      simulator.destroyForcibly();
    }
  }

  @ParameterizedTest
  @MethodSource("launches")
  void everything_ends_when_the_simulator_exits_without_closing(Launch launch) throws Exception {
    var simulator = simulator(launch);
    var processes = new ArrayList<Long>();
    try (var lines = simulator.inputReader()) {
      readInto(processes, lines);

      simulator.destroy();

      assertThat(simulator.waitFor()).isEqualTo(143);
      assertThat(processes).allMatch(Processes::ends);
    } finally {
      simulator.destroyForcibly();
    }
  }

  @Test
  void a_workload_with_a_volume_ends_when_the_simulator_is_killed(@TempDir Path volume)
      throws Exception {
    assumeTrue(Mounting.probe() != Mounting.NONE, "this machine allows no mounts");
    var simulator = simulator(Launch.probe(), volume.toString());
    var processes = new ArrayList<Long>();
    try (var lines = simulator.inputReader()) {
      readInto(processes, lines);

      simulator.destroyForcibly().waitFor();

      assertThat(processes).allMatch(Processes::ends);
    } finally {
      simulator.destroyForcibly();
    }
  }

  private static void readInto(List<Long> processes, BufferedReader lines) throws Exception {
    while (processes.size() < PROCESSES) {
      processes.add(Long.valueOf(lines.readLine()));
    }
    assertThat(processes).allMatch(Processes::runs);
  }

  private static Process simulator(Launch launch, String... more) throws Exception {
    var line = new ArrayList<String>();
    line.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            FakeSimulator.class.getName(),
            launch.tagging().name(),
            Boolean.toString(launch.session()),
            Boolean.toString(launch.deathSignal()),
            SCRIPT));
    line.addAll(List.of(more));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
