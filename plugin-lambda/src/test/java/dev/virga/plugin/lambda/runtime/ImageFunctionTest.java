package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.lambda.model.ImageConfig;
import dev.virga.plugin.lambda.model.ImageConfigResponse;
import dev.virga.spi.capability.ImageStore;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Image functions, whose command runs as a program of this machine.
class ImageFunctionTest {
  private static final String IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/greet:1";

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    function = FunctionUnderTest.in(folder).image(IMAGE);
  }

  @AfterEach
  void close() {
    function.close();
  }

  private void config(
      @Nullable List<String> entryPoint,
      @Nullable List<String> command,
      @Nullable String directory) {
    function.with(it ->
        it.imageConfigResponse =
            new ImageConfigResponse(new ImageConfig(entryPoint, command, directory), null));
  }

  private CannotStart refused() {
    return catchThrowableOfType(CannotStart.class, () -> function.start(null, null));
  }

  @Test
  void entry_point_and_command_run_with_the_environment_of_functions() throws Exception {
    config(
        List.of("sh", "-c"),
        List.of(
            "echo $AWS_LAMBDA_FUNCTION_NAME in $PWD; echo $AWS_LAMBDA_RUNTIME_API [$AWS_EXECUTION_ENV]"),
        folder.toRealPath().toString());

    function.start(null, null);

    assertThat(function.exitCode()).isZero();
    assertThat(function.lines())
        .containsExactly("greet in " + folder.toRealPath(), function.api().address() + " []");
  }

  @Test
  void an_image_of_the_registry_says_what_runs() throws Exception {
    function
        .service()
        .context()
        .offer(
            ImageStore.class,
            FakeImages.of(
                "{\"config\":{\"Entrypoint\":[\"sh\",\"-c\"],\"Cmd\":[\"echo $MOOD\"],\"Env\":[\"MOOD=good=day\"],\"WorkingDir\":\"/no/such\"}}"));

    function.start(null, null);

    assertThat(function.exitCode()).isZero();
    assertThat(function.lines()).containsExactly("good=day");
  }

  @Test
  void a_command_of_the_function_replaces_that_of_the_image() throws Exception {
    config(null, List.of("echo other"), null);
    function
        .service()
        .context()
        .offer(
            ImageStore.class,
            FakeImages.of("{\"config\":{\"Entrypoint\":[\"sh\",\"-c\"],\"Cmd\":[\"echo own\"]}}"));

    function.start(null, null);

    assertThat(function.exitCode()).isZero();
    assertThat(function.lines()).containsExactly("other");
  }

  @Test
  void an_image_that_nobody_has_and_no_command_is_told() {
    CannotStart refused = refused();

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidEntrypoint");
    assertThat(refused.message()).contains(IMAGE);
  }

  @Test
  void a_program_that_is_not_there_is_told() {
    config(List.of("/no/such/program"), null, null);

    CannotStart refused = refused();

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidEntrypoint");
    assertThat(refused.message())
        .isEqualTo("exec: \"/no/such/program\": stat /no/such/program: no such file or directory");
  }

  @Test
  void a_working_directory_that_is_not_there_is_told() {
    config(List.of("true"), null, "/no/such");

    CannotStart refused = refused();

    assertThat(refused.errorType()).isEqualTo("Runtime.InvalidWorkingDir");
    assertThat(refused.message()).isEqualTo("chdir /no/such: no such file or directory");
  }
}
