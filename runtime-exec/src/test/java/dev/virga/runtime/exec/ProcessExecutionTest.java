package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessExecutionTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Executor executor = new ProcessPlugin().start(InstantSource.fixed(NOON));
  private final FakeOutput output = new FakeOutput();

  @AfterEach
  void close() {
    executor.close();
  }

  @Test
  void a_stop_lets_the_command_end_by_itself() throws Exception {
    var execution = shell("trap 'echo bye; exit 5' TERM; echo ready; while :; do sleep 0.05; done");
    output.awaitLine();

    var exit = execution.stop(LONG);

    assertThat(exit.code()).isEqualTo(5);
    assertThat(output.stdout()).containsExactly("ready", "bye");
  }

  @Test
  void what_was_written_is_delivered_when_it_is_drained(@TempDir Path directory) throws Exception {
    var execution =
        shell("seq 100000; seq 50000 >&2; touch '" + directory + "/written'; sleep 300");
    assertThat(Processes.comesTrue(() -> Files.exists(directory.resolve("written")))).isTrue();

    execution.drain(LONG);

    assertThat(output.stdout()).hasSize(100_000).last().isEqualTo("100000");
    assertThat(output.stderr()).hasSize(50_000).last().isEqualTo("50000");
    execution.stop(Duration.ZERO);
    assertThat(output.stdout()).hasSize(100_000);
  }

  @Test
  void a_file_that_a_command_writes_to_is_left_alone(@TempDir Path directory) throws Exception {
    var execution =
        shell("cd '" + directory + "'; exec >file 2>&1; echo own; touch written; exec sleep 300");
    assertThat(Processes.comesTrue(() -> Files.exists(directory.resolve("written")))).isTrue();

    execution.drain(LONG);

    assertThat(directory.resolve("file")).hasContent("own\n");
    execution.stop(Duration.ZERO);
    execution.drain(LONG);
  }

  @Test
  void a_command_without_a_handler_ends_at_once() throws Exception {
    var execution = executor.start(Workload.of("main", List.of("sleep", "300"), Map.of()), output);

    assertThat(execution.stop(LONG).code()).isEqualTo(143);
  }

  @Test
  void a_command_that_ignores_the_signal_is_killed_after_the_grace() throws Exception {
    var execution = shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
    output.awaitLine();
    long begun = System.nanoTime();

    var exit = execution.stop(Duration.ofMillis(300));

    assertThat(exit.code()).isEqualTo(137);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(299));
  }

  @Test
  void a_stop_may_come_again_and_late_and_from_everywhere() throws Exception {
    var execution = shell("trap 'exit 4' TERM; echo ready; while :; do sleep 0.05; done");
    output.awaitLine();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var stops =
          IntStream.range(0, 20).mapToObj(_ -> threads.submit(() -> execution.stop(LONG))).toList();
      var exit = execution.stop(LONG);

      for (var stop : stops) {
        assertThat(stop.get()).isSameAs(exit);
      }
    }
    assertThat(execution.exit()).map(Exit::code).contains(4);
  }

  @Test
  void a_second_stop_with_less_grace_does_not_wait_for_the_first() throws Exception {
    var execution = shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
    output.awaitLine();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var patient = threads.submit(() -> execution.stop(Duration.ofHours(1)));

      assertThat(execution.stop(Duration.ofMillis(10)).code()).isEqualTo(137);
      assertThat(patient.get().code()).isEqualTo(137);
    }
  }

  @Test
  void all_output_is_delivered_before_the_end_is_told_even_slowly() throws Exception {
    var slow = new FakeOutput();
    Output slowly =
        (channel, time, text) -> {
          java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
          slow.line(channel, time, text);
        };

    executor.start(Workload.of("main", List.of("seq", "300"), Map.of()), slowly).await();

    assertThat(slow.stdout()).hasSize(300);
  }

  @Test
  void an_output_that_throws_does_not_stop_the_rest() throws Exception {
    Output picky =
        (channel, time, text) -> {
          if (text.equals("2")) {
            throw new IllegalStateException("no twos");
          }
          output.line(channel, time, text);
        };

    var exit = executor.start(Workload.of("main", List.of("seq", "3"), Map.of()), picky).await();

    assertThat(exit.code()).isZero();
    assertThat(output.stdout()).containsExactly("1", "3");
  }

  @Test
  void times_come_from_the_clock() throws Exception {
    assertThat(shell("true").await().at()).isEqualTo(NOON);
  }

  @Test
  void a_second_command_has_the_environment_and_additions() throws Exception {
    var workload = Workload.of("main", List.of("sleep", "300"), Map.of("A", "1", "B", "2"));
    var execution = executor.start(workload, (_, _, _) -> {});

    var exit =
        execution.exec(
            List.of("sh", "-c", "echo $A $B $C; exit 9"), Map.of("B", "3", "C", "4"), LONG, output);

    assertThat(exit).map(Exit::code).contains(9);
    assertThat(output.stdout()).containsExactly("1 3 4");
    assertThat(execution.exit()).isEmpty();
  }

  @Test
  void a_second_command_that_takes_too_long_is_killed_with_its_children() throws Exception {
    var execution = shell("sleep 300");
    var script = List.of("sh", "-c", "setsid sleep 300 & echo $!; wait");

    var exit = execution.exec(script, Map.of(), Duration.ofMillis(300), output);

    assertThat(exit).isEmpty();
    assertThat(Processes.runs(Long.parseLong(output.awaitLine()))).isFalse();
    assertThat(execution.exit()).isEmpty();
  }

  @Test
  void a_second_command_ends_with_the_first() throws Exception {
    var execution = shell("echo main; sleep 300");
    output.awaitLine("main"::equals);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var second =
          threads.submit(() ->
              execution.exec(
                  List.of("sh", "-c", "echo second; exec sleep 300"), Map.of(), LONG, output));
      output.awaitLine("second"::equals);
      execution.stop(Duration.ZERO);

      assertThat(second.get()).map(Exit::code).contains(137);
    }
  }

  @Test
  void nothing_is_executed_beside_what_has_ended() throws Exception {
    var execution = shell("true");
    execution.await();

    assertThatThrownBy(() -> execution.exec(List.of("true"), Map.of(), LONG, output))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot exec in a stopped container: main");
  }

  @Test
  void a_second_command_that_does_not_exist_is_an_error() throws Exception {
    var execution = shell("sleep 300");

    assertThatThrownBy(() -> execution.exec(List.of("nix-da"), Map.of(), LONG, output))
        .isInstanceOf(IOException.class)
        .hasMessage("exec: \"nix-da\": executable file not found in $PATH");
  }

  private Execution shell(String script) throws IOException {
    return executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output);
  }
}
