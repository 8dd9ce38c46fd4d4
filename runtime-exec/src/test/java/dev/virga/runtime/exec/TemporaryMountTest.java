package dev.virga.runtime.exec;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
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
class TemporaryMountTest {
  private static final String MISSING = "/virga-no-such-path/scratch";
  private static final long MEBIBYTE = 1024 * 1024;

  private final Executor executor = new ProcessPlugin().start(InstantSource.system());
  private final FakeOutput output = new FakeOutput();
  @TempDir Path folder;
  @TempDir Path elsewhere;

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
        new Workload("main", "", command, Map.of(), directory, null, null, null, List.of(mounts)),
        output);
  }

  @Test
  void a_temporary_directory_is_empty_for_each_workload() throws Exception {
    String script = "ls -A '%1$s'; echo one >'%1$s/file'; cat '%1$s/file'".formatted(MISSING);

    shell(script, new Mount.Temporary(MISSING, MEBIBYTE)).await();
    shell(script, new Mount.Temporary(MISSING, MEBIBYTE)).await();

    assertThat(output.stderr()).isEmpty();
    assertThat(output.stdout()).containsExactly("one", "one");
    assertThat(Path.of("/virga-no-such-path")).doesNotExist();
  }

  @Test
  void a_workload_that_hides_the_directory_of_the_simulator_begins_at_the_root() throws Exception {
    var here = Path.of("").toAbsolutePath();

    shell("pwd", new Mount.Temporary(requireNonNull(here.getParent()).toString(), MEBIBYTE))
        .await();

    assertThat(output.stderr()).isEmpty();
    assertThat(output.stdout()).containsExactly("/");
  }

  @Test
  void two_workloads_at_a_time_do_not_see_each_others_files() throws Exception {
    Files.writeString(folder.resolve("of the machine"), "");
    var mount = new Mount.Temporary(folder.toString(), MEBIBYTE);
    var first = shell("touch '%s/first'; echo made; exec sleep 60".formatted(folder), mount);
    assertThat(output.awaitLine()).isEqualTo("made");

    shell("ls -A '%s'; echo looked".formatted(folder), mount).await();

    assertThat(output.stdout()).containsExactly("made", "looked");
    assertThat(folder).isDirectoryNotContaining(it -> it.endsWith("first"));
    first.stop(Duration.ZERO);
  }

  @Test
  void it_holds_no_more_than_its_size() throws Exception {
    var exit =
        shell(
                "cd '%s' && head -c 1000000 /dev/zero >fits && rm fits && head -c 3000000 /dev/zero >not"
                    .formatted(MISSING),
                new Mount.Temporary(MISSING, 2 * MEBIBYTE))
            .await();

    assertThat(exit.code()).isNotZero();
    assertThat(output.stderr()).singleElement().asString().contains("No space left on device");
  }

  @Test
  void anyone_may_write_to_it_and_its_owner_alone_may_delete() throws Exception {
    start(
            List.of("sh", "-c", "stat -c %a . && pwd"),
            Path.of(MISSING),
            new Mount.Temporary(MISSING, MEBIBYTE))
        .await();

    assertThat(output.stdout()).containsExactly("1777", MISSING);
  }

  @Test
  void a_directory_of_the_machine_is_found_though_a_temporary_one_hides_it() throws Exception {
    Path hidden = Files.createDirectory(folder.resolve("hidden"));
    Files.writeString(hidden.resolve("in"), "found\n");

    var exit =
        shell(
                "cat '%s/in' '%s/inner/in'; ls -A '%s'".formatted(elsewhere, folder, folder),
                new Mount.Temporary(folder.toString(), MEBIBYTE),
                new Mount.Directory(hidden, elsewhere.toString(), true),
                new Mount.Directory(hidden, folder + "/inner", true))
            .await();

    assertThat(output.stderr()).isEmpty();
    assertThat(exit.code()).isZero();
    assertThat(output.stdout()).containsExactly("found", "found", "inner");
    assertThat(folder).isDirectoryNotContaining(it -> it.endsWith("inner"));
  }

  @Test
  void a_program_is_not_looked_for_on_the_machine_where_it_is_hidden() throws Exception {
    Path program = Files.writeString(folder.resolve("run.sh"), "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();

    assertThatThrownBy(() ->
            start(
                List.of(program.toString()),
                null,
                new Mount.Temporary(folder.toString(), MEBIBYTE)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no such file or directory");
  }

  @Test
  void a_temporary_directory_has_a_size() {
    assertThatThrownBy(() -> shell("true", new Mount.Temporary(MISSING, 0)))
        .isInstanceOf(MountException.class)
        .hasMessageContaining(MISSING);
  }
}
