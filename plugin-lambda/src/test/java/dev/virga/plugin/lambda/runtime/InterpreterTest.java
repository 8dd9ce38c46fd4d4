package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which interpreter runs which runtime.
class InterpreterTest {
  private static Interpreter of(String version) {
    return new Interpreter(Path.of("/usr/bin/it"), version, List.of());
  }

  @ParameterizedTest
  @CsvSource({"3.12, 3.12", "3.11, 3.12", "3.13, 3.14", "3.15, 3.14", "3.9, 3.9", "2.7, 3.9"})
  void the_exact_version_runs_else_the_next_else_the_one_before(String wanted, String chosen) {
    var found = List.of(of("3.14"), of("3.9"), of("3.12"));

    assertThat(Interpreter.closest(found, wanted)).contains(of(chosen));
  }

  @Test
  void nothing_runs_where_nothing_is() {
    assertThat(Interpreter.closest(List.of(), "3.12")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "python3.12, PYTHON, 3.12",
    "nodejs20.x, NODE, 20",
    "java21, JAVA, 21",
    "java8.al2, JAVA, 8",
    "dotnet8, DOTNET, 8",
    "ruby3.3, RUBY, 3.3",
    "provided.al2023, CUSTOM, ''",
    "provided, CUSTOM, ''",
  })
  void a_runtime_has_a_family_and_a_version(String runtime, RuntimeFamily family, String version)
      throws Exception {
    assertThat(RuntimeFamily.of(runtime)).isEqualTo(family);
    assertThat(family.version(runtime)).isEqualTo(version);
  }

  @Test
  void a_runtime_of_no_family_cannot_run() {
    assertThatThrownBy(() -> RuntimeFamily.of("go1.x"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("go1.x");
  }
}
