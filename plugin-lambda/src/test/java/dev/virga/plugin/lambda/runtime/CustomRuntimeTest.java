package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Functions that bring their own runtime.
class CustomRuntimeTest {
  private static final String RUNTIME = "provided.al2023";
  private static final String ECHO =
      """
      #!/bin/sh
      api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
      while true; do
        event=$(curl -sS -D /tmp/headers "$api/next")
        id=$(grep -i lambda-runtime-aws-request-id /tmp/headers | tr -d '\\r' | cut -d' ' -f2)
        curl -sS -o /dev/null -d "[$event, \\"$PWD\\", \\"$_HANDLER\\", \\"$0\\"]" "$api/$id/response"
      done
      """;

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    function = FunctionUnderTest.in(folder);
  }

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void a_bootstrap_of_the_function_handles_events() throws Exception {
    Requires.program("curl");
    function.program("bootstrap", ECHO).ready(RUNTIME, "any.thing");

    assertThat(function.invoke("{\"a\":1}"))
        .isEqualTo("[{\"a\":1}, \"/var/task\", \"any.thing\", \"/var/task/bootstrap\"]");
  }

  @Test
  void a_bootstrap_of_a_layer_handles_events() throws Exception {
    Requires.program("curl");
    function
        .file("readme.txt", "no code")
        .file("layer", "bootstrap", ECHO, "rwxr-xr-x")
        .layers("layer")
        .ready(RUNTIME, "x");

    assertThat(function.invoke("1")).isEqualTo("[1, \"/var/task\", \"x\", \"/opt/bootstrap\"]");
  }

  @Test
  void no_bootstrap_at_all_is_told() {
    function.file("readme.txt", "no code");

    var refused = catchThrowableOfType(CannotStart.class, () -> function.start(RUNTIME, "x"));

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidEntrypoint");
    assertThat(refused.message())
        .isEqualTo("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
    assertThat(function.code().leases()).hasValue(0);
  }

  @Test
  void a_bootstrap_that_is_no_program_is_told() {
    function.file("bootstrap", ECHO);

    var refused = catchThrowableOfType(CannotStart.class, () -> function.start(RUNTIME, "x"));

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidEntrypoint");
    assertThat(refused.message()).isEqualTo("fork/exec /var/task/bootstrap: permission denied");
  }

  @Test
  void a_bootstrap_whose_interpreter_is_missing_is_told() {
    function.program("bootstrap", "#!/bin/sh\r\necho\r\n");

    var refused = catchThrowableOfType(CannotStart.class, () -> function.start(RUNTIME, "x"));

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidEntrypoint");
    assertThat(refused.message())
        .isEqualTo("fork/exec /var/task/bootstrap: no such file or directory");
  }

  @Test
  void code_that_is_no_archive_is_told() {
    var refused = catchThrowableOfType(CannotStart.class, () -> function.start(RUNTIME, "x"));

    assertThat(refused.errorType()).isEqualTo("InvalidZipFileException");
    assertThat(refused.message())
        .isEqualTo("Lambda could not unzip the deployment package: zip END header not found");
  }

  @Test
  void a_runtime_that_has_no_interpreter_here_is_told() {
    function.file("app.rb", "");

    var refused =
        catchThrowableOfType(CannotStart.class, () -> function.start("ruby3.3", "app.handler"));

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidRuntime");
    assertThat(refused.message()).contains("ruby3.3", "container images");
  }

  @Test
  void nothing_is_left_when_it_is_closed() throws Exception {
    function.program(
        "bootstrap", "#!/bin/sh\nsleep 1000 &\n(setsid sleep 1001 &)\necho up\nwait\n");
    var sandbox = function.start(RUNTIME, "x");

    sandbox.close();
    sandbox.close();

    assertThat(sandbox.runtime().exit()).isPresent();
    assertThat(function.code().leases()).hasValue(0);
    assertThat(ProcessHandle.allProcesses())
        .noneMatch(it -> it.info().commandLine().orElse("").matches(".*sleep 100[01]"));
  }
}
