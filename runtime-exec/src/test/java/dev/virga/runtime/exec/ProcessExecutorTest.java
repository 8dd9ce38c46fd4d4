package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessExecutorTest {
  private final Executor executor = new ProcessPlugin().start(InstantSource.system());
  private final FakeOutput output = new FakeOutput();

  @AfterEach
  void close() {
    executor.close();
  }

  private Execution shell(String script) throws IOException {
    return executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output);
  }

  @Test
  void a_command_runs_and_its_output_and_exit_code_are_known_at_its_end() throws Exception {
    var exit = shell("echo hello; echo oops >&2; printf 'no end'; exit 3").await();

    assertThat(exit.code()).isEqualTo(3);
    assertThat(output.stdout()).containsExactly("hello", "no end");
    assertThat(output.stderr()).containsExactly("oops");
  }

  @Test
  void a_line_arrives_while_the_command_runs() throws Exception {
    var execution = shell("echo ready; sleep 60");

    assertThat(output.awaitLine()).isEqualTo("ready");
    assertThat(execution.exit()).isEmpty();
    assertThat(execution.await(Duration.ofMillis(50))).isEmpty();
  }

  @Test
  void ten_megabytes_arrive_completely_and_in_order() throws Exception {
    shell("seq 1 1500000").await();

    assertThat(output.stdout()).hasSize(1_500_000);
    assertThat(output.stdout().getFirst()).isEqualTo("1");
    assertThat(output.stdout().get(777_776)).isEqualTo("777777");
    assertThat(output.stdout().getLast()).isEqualTo("1500000");
  }

  @Test
  void a_command_that_a_signal_ends_has_128_plus_the_signal() throws Exception {
    assertThat(shell("kill -TERM $$").await().code()).isEqualTo(143);
    assertThat(shell("kill -KILL $$").await().code()).isEqualTo(137);
    assertThat(shell("kill -SEGV $$").await().code()).isEqualTo(139);
  }

  @Test
  void the_environment_is_what_was_given_with_path_and_home() throws Exception {
    var environment = Map.of("GREETING", "a b", "odd.name", "x=y", "UMLAUT", "grüße", "EMPTY", "");

    executor.start(Workload.of("main", List.of("env"), environment), output).await();

    assertThat(output.stdout())
        .containsExactlyInAnyOrder(
            "GREETING=a b",
            "odd.name=x=y",
            "UMLAUT=grüße",
            "EMPTY=",
            "PATH=" + Programs.STANDARD_PATH,
            "HOME=" + System.getProperty("user.home"));
  }

  @Test
  void a_path_and_a_home_that_were_given_stay() throws Exception {
    var environment = Map.of("PATH", "/bin:/usr/bin", "HOME", "/nowhere");

    executor.start(Workload.of("main", List.of("env"), environment), output).await();

    assertThat(output.stdout()).containsExactlyInAnyOrder("PATH=/bin:/usr/bin", "HOME=/nowhere");
  }

  @Test
  void arguments_arrive_untouched() throws Exception {
    var command = List.of("printf", "[%s]\\n", "a b", "", "$HOME", "'\"", "-n", "--", "é", "x\ty");

    executor.start(Workload.of("main", command, Map.of()), output).await();

    assertThat(output.stdout())
        .containsExactly("[a b]", "[]", "[$HOME]", "['\"]", "[-n]", "[--]", "[é]", "[x\ty]");
  }

  @Test
  void an_absolute_program_that_is_not_here_is_looked_up_by_its_name() throws Exception {
    var exit = run("/opt/nowhere/bin/echo", "found");

    assertThat(exit).isZero();
    assertThat(output.stdout()).containsExactly("found");
  }

  @Test
  void a_program_is_looked_up_on_the_path_of_the_workload(@TempDir Path folder) throws Exception {
    var program = Files.writeString(folder.resolve("greet"), "#!/bin/sh\necho mine\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    var environment = Map.of("PATH", folder.toString());

    executor.start(Workload.of("main", List.of("greet"), environment), output).await();

    assertThat(output.stdout()).containsExactly("mine");
  }

  @Test
  void a_program_that_cannot_be_found_is_reported_as_containers_report_it() {
    assertThatThrownBy(() -> run("no-such-program"))
        .isInstanceOf(IOException.class)
        .hasMessage("exec: \"no-such-program\": executable file not found in $PATH");
    assertThatThrownBy(() -> run("/opt/no-such-program"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "exec: \"/opt/no-such-program\": stat /opt/no-such-program: no such file or directory");
  }

  @Test
  void a_file_that_is_no_program_is_reported_as_containers_report_it(@TempDir Path folder)
      throws Exception {
    var file = Files.writeString(folder.resolve("notes"), "no program").toString();

    assertThatThrownBy(() -> run(file))
        .isInstanceOf(IOException.class)
        .hasMessage("exec: \"" + file + "\": permission denied");
  }

  @Test
  void a_script_whose_interpreter_is_missing_is_not_started(@TempDir Path folder) throws Exception {
    var script = Files.writeString(folder.resolve("run.sh"), "#!/bin/sh\r\necho hello\r\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();

    assertThatThrownBy(() -> run(script.toString()))
        .isInstanceOf(IOException.class)
        .hasMessage("exec " + script + ": no such file or directory");
  }

  @Test
  void a_script_may_name_its_interpreter_with_options(@TempDir Path folder) throws Exception {
    var script = Files.writeString(folder.resolve("run.sh"), "#! /bin/sh -e\necho hello\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();

    assertThat(run(script.toString())).isZero();
    assertThat(output.stdout()).containsExactly("hello");
  }

  @Test
  void the_working_directory_is_the_one_asked_for(@TempDir Path folder) throws Exception {
    executor.start(in(folder), output).await();

    assertThat(output.stdout()).containsExactly(folder.toRealPath().toString());
  }

  @Test
  void a_working_directory_that_does_not_exist_is_an_error() {
    assertThatThrownBy(() -> executor.start(in(Path.of("/no/such")), output))
        .isInstanceOf(IOException.class)
        .hasMessage("chdir to cwd (\"/no/such\") failed: no such file or directory");
  }

  @Test
  void standard_input_is_empty() throws Exception {
    assertThat(run("cat")).isZero();
  }

  @Test
  void a_command_leads_a_session_and_a_group_of_its_own() throws Exception {
    var execution = shell("cut -d' ' -f5,6 /proc/$$/stat");

    execution.await();

    assertThat(output.stdout()).containsExactly(execution.pid() + " " + execution.pid());
  }

  @Test
  void a_closed_executor_starts_nothing() {
    executor.close();

    assertThatThrownBy(() -> run("true"))
        .isInstanceOf(IOException.class)
        .hasMessage("the process executor is closed");
  }

  private int run(String... command) throws IOException, InterruptedException {
    return executor.start(Workload.of("main", List.of(command), Map.of()), output).await().code();
  }

  private static Workload in(Path folder) {
    return new Workload(
        "main", "", List.of("pwd", "-P"), Map.of(), folder, null, null, null, List.of());
  }
}
