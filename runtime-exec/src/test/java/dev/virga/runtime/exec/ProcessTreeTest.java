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
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every process that a workload leaves behind, in whatever way, dies with it.
@Timeout(60)
class ProcessTreeTest {
  private final Executor executor = new ProcessPlugin().start(InstantSource.system());
  private final FakeOutput output = new FakeOutput();

  @AfterEach
  void close() {
    executor.close();
  }

  /// Scripts that print the id of a process of theirs.
  static Stream<String> escapes() {
    return Stream.of(
        // a child, and a grandchild
        "sleep 300 & echo $!",
        "sh -c 'sleep 300 & echo $!; wait' &",
        // a grandchild in a session of its own, with an empty environment
        "setsid env -i sh -c 'echo $$; exec sleep 300' &",
        // a daemon: its parent is gone, its session is its own, and it holds nothing of ours
        "(setsid sh -c 'echo $$; exec sleep 300 </dev/null >/dev/null 2>&1' &) &",
        // one that ignores what can be ignored
        "(trap '' TERM HUP INT; setsid sh -c 'echo $$; while :; do sleep 300; done' &)");
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void the_end_of_the_main_process_ends_everything(String escape) throws Exception {
    var execution = shell(escape + "\nread line < /dev/null; sleep 0.3; exit 7");
    long escaped = Long.parseLong(output.awaitLine());

    var exit = execution.await();

    assertThat(exit.code()).isEqualTo(7);
    assertThat(Processes.runs(escaped)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void a_stop_without_grace_ends_everything(String escape) throws Exception {
    var execution = shell(escape + "\nwhile :; do sleep 300; done");
    long escaped = Long.parseLong(output.awaitLine());

    execution.stop(Duration.ZERO);

    assertThat(Processes.runs(escaped)).isFalse();
    assertThat(Processes.runs(execution.pid())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void closing_the_executor_ends_everything(String escape) throws Exception {
    var execution = shell(escape + "\nwhile :; do sleep 300; done");
    long escaped = Long.parseLong(output.awaitLine());

    executor.close();

    assertThat(Processes.runs(escaped)).isFalse();
    assertThat(execution.exit()).isPresent();
  }

  @Test
  void a_process_that_holds_the_pipe_does_not_delay_the_end() throws Exception {
    var execution = shell("setsid sleep 300 & echo $!");

    execution.await();

    assertThat(Processes.runs(Long.parseLong(output.awaitLine()))).isFalse();
  }

  @Test
  void endless_output_neither_delays_the_end_nor_fills_the_memory() throws Exception {
    var bytes = new LongAdder();
    long before = used();

    var exit =
        executor
            .start(
                Workload.of("main", List.of("sh", "-c", "yes | tr -d '\\n' & sleep 1"), Map.of()),
                (_, _, text) -> bytes.add(text.length()))
            .await();

    assertThat(exit.code()).isZero();
    assertThat(bytes.sum()).isGreaterThan(32 << 20);
    assertThat(used() - before).isLessThan(16 << 20);
  }

  @Test
  void a_child_has_the_grace_that_the_stopped_main_process_had() throws Exception {
    var execution =
        shell(
            """
            sh -c 'trap "sleep 0.4; echo child done; exit" TERM; echo ready; while :; do sleep 0.05; done' &
            wait
            """);
    output.awaitLine("ready"::equals);

    var exit = execution.stop(Duration.ofSeconds(20));

    assertThat(exit.code()).isEqualTo(143);
    assertThat(output.stdout()).containsExactly("ready", "child done");
  }

  @Test
  void hundreds_of_children_are_ended() throws Exception {
    var execution =
        shell("i=0; while [ $i -lt 300 ]; do sleep 300 & i=$((i+1)); done; echo done; wait");
    output.awaitLine("done"::equals);

    executor.close();

    assertThat(execution.exit()).isPresent();
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }

  private Execution shell(String script) throws IOException {
    return executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
