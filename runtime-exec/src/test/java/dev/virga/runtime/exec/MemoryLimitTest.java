package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class MemoryLimitTest {
  private static final long MEBIBYTE = 1L << 20;
  private static final Optional<GroupPlace> PLACE = MemoryLimits.probe();

  /// dd allocates its block, fills it, and goes on for ever.
  private static final String ALLOCATE =
      "exec dd if=/dev/zero of=/dev/null bs=%dM 2>/dev/null".formatted(96);

  private final FakeOutput output = new FakeOutput();
  private Executor executor = executor(Way.GROUPS);
  @TempDir Path folder;

  /// How limits are enforced.
  enum Way {
    GROUPS,
    MEASURING
  }

  private static Executor executor(Way way) {
    return new ProcessExecutor(
        Launch.probe(), way == Way.GROUPS ? PLACE.orElse(null) : null, InstantSource.system());
  }

  private void by(Way way) {
    assumeTrue(ProcFiles.AVAILABLE, "needs /proc");
    assumeTrue(
        way == Way.MEASURING || PLACE.isPresent(), "this machine lets us make no control groups");
    executor.close();
    executor = executor(way);
  }

  @AfterEach
  void close() {
    executor.close();
  }

  private Execution shell(String script, long mebibytes, Mount... mounts) throws IOException {
    return executor.start(
        new Workload(
            "main",
            "",
            List.of("sh", "-c", script),
            Map.of("odd-name", "kept", "GIVEN", "a b"),
            null,
            null,
            mebibytes * MEBIBYTE,
            null,
            List.of(mounts)),
        output);
  }

  @ParameterizedTest
  @EnumSource
  void a_workload_that_exceeds_its_memory_limit_is_killed(Way way) throws Exception {
    by(way);

    var exit = shell("echo begun; " + ALLOCATE, 32).await();

    assertThat(output.stdout()).containsExactly("begun");
    assertThat(exit.code()).isEqualTo(137);
    assertThat(exit.outOfMemory()).isTrue();
    assertThat(exit.usage().peakMemoryBytes()).isEqualTo(32 * MEBIBYTE);
  }

  @ParameterizedTest
  @EnumSource
  void the_memory_of_all_processes_counts(Way way) throws Exception {
    by(way);
    String part = "(dd if=/dev/zero of=/dev/null bs=24M 2>/dev/null; echo $?) &";

    var execution = shell(part.repeat(3) + " wait", 48);

    assertThat(
            Processes.comesTrue(() ->
                output.stdout().contains("137")
                    || execution.exit().map(Exit::outOfMemory).orElse(false)))
        .isTrue();
    execution.stop(Duration.ZERO);
  }

  @ParameterizedTest
  @EnumSource
  void a_workload_within_its_limit_runs_to_its_end(Way way) throws Exception {
    by(way);

    var exit =
        shell(
                "dd if=/dev/zero of=/dev/null bs=24M count=9 2>/dev/null; tr '\\0' '\\n' </proc/$$/environ; kill -KILL $$",
                64)
            .await();

    assertThat(output.stdout()).contains("GIVEN=a b", "odd-name=kept");
    assertThat(exit.code()).isEqualTo(137);
    assertThat(exit.outOfMemory()).isFalse();
    assertThat(exit.usage().peakMemoryBytes()).isBetween(MEBIBYTE, 64 * MEBIBYTE);
  }

  @Test
  void files_that_are_read_and_written_do_not_count() throws Exception {
    by(Way.GROUPS);

    var exit =
        shell(
                "dd if=/dev/zero of=file bs=1M count=80 2>/dev/null && cat file >/dev/null"
                    .replace("file", "'" + folder.resolve("file") + "'"),
                32)
            .await();

    assertThat(exit.code()).isZero();
    assertThat(folder.resolve("file")).hasSize(80 * MEBIBYTE);
  }

  @Test
  void a_child_that_is_killed_is_not_the_end_of_its_parent() throws Exception {
    by(Way.GROUPS);

    var exit = shell("(" + ALLOCATE + "); echo $?; exit 3", 32).await();

    assertThat(output.stdout()).containsExactly("137");
    assertThat(exit.code()).isEqualTo(3);
    assertThat(exit.outOfMemory()).isFalse();
  }

  @Test
  void daemons_and_second_commands_are_in_the_group() throws Exception {
    by(Way.GROUPS);
    var execution =
        shell("env -i setsid /bin/cat /proc/self/cgroup & wait; echo done; exec sleep 60", 32);
    assertThat(Processes.comesTrue(() -> output.stdout().contains("done"))).isTrue();

    var second =
        execution.exec(
            List.of("sh", "-c", "cat /proc/self/cgroup; " + ALLOCATE),
            Map.of(),
            Duration.ofSeconds(30),
            output);

    assertThat(output.stdout())
        .filteredOn(it -> it.matches(".*/virga-" + ProcessHandle.current().pid() + "-\\d+/1"))
        .hasSize(2);
    assertThat(second.orElseThrow().outOfMemory()).isTrue();
    assertThat(execution.exit()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_in_a_temporary_directory_does_not_count(Way way) throws Exception {
    by(way);
    assumeTrue(Mounting.probe() != Mounting.NONE, "this machine allows no mounts");
    var temporary = new Mount.Temporary("/virga-no-such-path", 64 * MEBIBYTE);

    var filled =
        shell("dd if=/dev/zero of=/virga-no-such-path/file bs=1M count=60", 32, temporary).await();
    var greedy =
        shell("dd if=/dev/zero of=/dev/null bs=60M 2>/dev/null; exit $?", 32, temporary).await();

    assertThat(filled.code()).isZero();
    assertThat(greedy.code()).isEqualTo(137);
    assertThat(greedy.outOfMemory()).isTrue();
  }

  @Test
  void nothing_is_left_of_a_group_when_its_workload_has_ended() throws Exception {
    by(Way.GROUPS);
    var execution = shell("exec sleep 60", 32);
    assertThat(own()).hasSize(1);

    execution.stop(Duration.ZERO);

    assertThat(own()).singleElement().satisfies(it -> assertThat(groupsIn(it)).isEmpty());
    executor.close();
    assertThat(own()).isEmpty();
  }

  @Test
  void groups_of_a_simulator_that_was_killed_are_swept() throws Exception {
    by(Way.GROUPS);
    Path left = PLACE.orElseThrow().folder().resolve("virga-999999999-1");
    Files.createDirectories(left.resolve("7"));
    var execution = shell("exec sleep 60", 32);

    MemoryLimits.sweep(PLACE.orElseThrow());

    assertThat(left).doesNotExist();
    assertThat(own()).hasSize(1);
    assertThat(execution.exit()).isEmpty();
  }

  private static List<Path> own() throws IOException {
    return groupsIn(PLACE.orElseThrow().folder()).stream()
        .filter(it ->
            it.getFileName().toString().startsWith("virga-" + ProcessHandle.current().pid() + "-"))
        .toList();
  }

  private static List<Path> groupsIn(Path group) {
    try (Stream<Path> inner = Files.list(group)) {
      return inner.filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
