package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import dev.virga.spi.exec.Workload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MountsTest {
  private static final String MISSING = "/virga-no-such-path/of a container";

  private final Executor executor = new ProcessPlugin().start(InstantSource.system());
  private final FakeOutput output = new FakeOutput();
  @TempDir Path volume;
  @TempDir Path other;

  @BeforeEach
  void machine() {
    assumeTrue(Mounting.probe() != Mounting.NONE, "this machine allows no mounts");
  }

  @AfterEach
  void close() {
    executor.close();
  }

  private Execution shell(String script, Mount... mounts) throws IOException {
    return start(List.of("sh", "-c", script), null, mounts);
  }

  private Execution start(List<String> command, @Nullable Path directory, Mount... mounts)
      throws IOException {
    return executor.start(
        new Workload(
            "main",
            "",
            command,
            Map.of("GIVEN", "a b"),
            directory,
            null,
            null,
            null,
            List.of(mounts)),
        output);
  }

  @Test
  void a_volume_is_found_at_a_path_that_the_machine_does_not_have() throws Exception {
    Files.writeString(volume.resolve("in"), "from outside\n");

    var exit =
        shell(
                "cd '%s' && cat in && echo from inside >out && ls /".formatted(MISSING),
                new Mount.Directory(volume, MISSING, false))
            .await();

    assertThat(output.stderr()).isEmpty();
    assertThat(exit.code()).isZero();
    assertThat(output.stdout()).startsWith("from outside").contains("etc", "usr", "proc");
    assertThat(volume.resolve("out")).hasContent("from inside");
    assertThat(Path.of("/virga-no-such-path")).doesNotExist();
  }

  @Test
  void a_volume_is_mounted_over_a_path_that_the_machine_has() throws Exception {
    Path there = Files.createDirectory(other.resolve("there"));
    Files.writeString(there.resolve("hidden"), "");

    shell("ls '%s' && touch '%s/made'".formatted(there, there), at(there)).await();

    assertThat(output.stdout()).isEmpty();
    assertThat(volume.resolve("made")).exists();
    assertThat(there.resolve("hidden")).exists();
    assertThat(there.resolve("made")).doesNotExist();
  }

  private Mount at(Path target) {
    return new Mount.Directory(volume, target.toString(), false);
  }

  @Test
  void only_the_part_of_a_path_that_is_missing_is_made() throws Exception {
    Files.writeString(other.resolve("neighbour"), "still here\n");
    Path target = other.resolve("new/deep");

    var exit =
        shell(
                "cat '%s/neighbour'; touch '%s/made'; echo $GIVEN".formatted(other, target),
                at(target))
            .await();

    assertThat(exit.code()).isZero();
    assertThat(output.stdout()).containsExactly("still here", "a b");
    assertThat(volume.resolve("made")).exists();
    assertThat(other.resolve("new")).doesNotExist();
  }

  @Test
  void the_rest_of_the_machine_is_the_machine() throws Exception {
    Path beside = Files.createDirectory(other.resolve("beside"));

    shell("echo written >'%s/file'".formatted(beside), new Mount.Directory(volume, MISSING, false))
        .await();

    assertThat(beside.resolve("file")).hasContent("written");
  }

  @Test
  void a_read_only_volume_cannot_be_written() throws Exception {
    Files.writeString(volume.resolve("in"), "readable\n");

    var exit =
        shell(
                "cat '%s/in'; touch '%s/out'".formatted(MISSING, MISSING),
                new Mount.Directory(volume, MISSING, true))
            .await();

    assertThat(exit.code()).isNotZero();
    assertThat(output.stdout()).containsExactly("readable");
    assertThat(output.stderr()).singleElement().asString().contains("Read-only file system");
    assertThat(volume.resolve("out")).doesNotExist();
  }

  @Test
  void a_volume_can_be_mounted_in_another() throws Exception {
    var exit =
        shell(
                "touch '%s/inner/made'".formatted(MISSING),
                new Mount.Directory(other, MISSING + "/inner", false),
                new Mount.Directory(volume, MISSING, false))
            .await();

    assertThat(exit.code()).isZero();
    assertThat(other.resolve("made")).exists();
  }

  @Test
  void links_on_the_way_to_a_path_leave_nothing_on_the_machine() throws Exception {
    Path real = Files.createDirectory(other.resolve("real"));
    Path link = Files.createSymbolicLink(other.resolve("link"), real);
    Path inner = Files.createDirectory(volume.resolve("inner"));

    var exit =
        shell(
                "touch '%s/new/made' '%s/new/in/made'".formatted(link, real),
                new Mount.Directory(volume, link + "/new", false),
                new Mount.Directory(inner, link + "/new/in", false))
            .await();

    assertThat(output.stderr()).isEmpty();
    assertThat(exit.code()).isZero();
    assertThat(volume.resolve("made")).exists();
    assertThat(inner.resolve("made")).exists();
    assertThat(real).isEmptyDirectory();
  }

  @Test
  void a_program_and_the_working_directory_may_be_in_a_volume() throws Exception {
    Path program = volume.resolve("run.sh");
    Files.writeString(program, "#!/bin/sh\npwd -P\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.createDirectory(volume.resolve("work"));

    start(
            List.of(MISSING + "/run.sh"),
            Path.of(MISSING, "work"),
            new Mount.Directory(volume, MISSING, false))
        .await();

    assertThat(output.stdout()).containsExactly(MISSING + "/work");
  }

  @Test
  void a_second_command_finds_the_volume_too() throws Exception {
    var execution = shell("exec sleep 60", new Mount.Directory(volume, MISSING, false));

    var exit =
        execution.exec(
            List.of("touch", MISSING + "/made"), Map.of(), Duration.ofSeconds(20), output);

    assertThat(exit.orElseThrow().code()).isZero();
    assertThat(volume.resolve("made")).exists();
  }

  @Test
  void a_workload_with_a_volume_is_stopped_as_any_other() throws Exception {
    var gentle =
        shell(
            "trap 'echo bye; exit 7' TERM; echo ready; while :; do sleep 0.05; done",
            new Mount.Directory(volume, MISSING, false));
    assertThat(output.awaitLine()).isEqualTo("ready");

    assertThat(gentle.stop(Duration.ofSeconds(20)).code()).isEqualTo(7);
    assertThat(output.stdout()).containsExactly("ready", "bye");
  }

  @Test
  void a_daemon_of_a_workload_with_a_volume_ends_with_it() throws Exception {
    shell(
            "env -i setsid sh -c 'echo $$; exec sleep 599' & sleep 0.2",
            new Mount.Directory(volume, MISSING, false))
        .await();

    assertThat(Processes.ends(Long.parseLong(output.stdout().getFirst()))).isTrue();
  }

  @Test
  void what_cannot_be_mounted_is_told_before_anything_runs() {
    assertThatThrownBy(() -> shell("echo run", new Mount.Directory(volume, "/", false)))
        .isInstanceOf(MountException.class)
        .hasMessageContaining("invalid mount path: '/'");
    assertThatThrownBy(() -> shell("echo run", new Mount.Directory(volume, "/etc/passwd", false)))
        .isInstanceOf(MountException.class)
        .hasMessageContaining("not a directory");
    assertThatThrownBy(
            () -> shell("echo run", new Mount.Directory(volume.resolve("gone"), MISSING, false)))
        .isInstanceOf(MountException.class)
        .hasMessageContaining("gone");
    assertThat(output.stdout()).isEmpty();
  }

  @Test
  void nothing_is_left_when_the_executor_is_closed() throws Exception {
    Path folder;
    try (var mounts = new Mounts()) {
      var prepared =
          mounts.prepare(List.of(new Mount.Directory(volume, MISSING, false)), Path.of("/"), null);
      folder = prepared.script().getParent();
      assertThat(prepared.script()).exists();

      prepared.await(new ByteArrayInputStream("mounted\n".getBytes(StandardCharsets.US_ASCII)));
    }

    assertThat(folder).doesNotExist();
  }
}
