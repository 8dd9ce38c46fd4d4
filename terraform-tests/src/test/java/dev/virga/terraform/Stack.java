package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder with a configuration, and what is done with it. Every command must succeed.
///
/// @param provider what commands attach to; null where each starts the provider
record Stack(Terraform terraform, Path folder, @Nullable Provider provider) {
  /// Applies the configuration with variables: `team=b`.
  ///
  /// @return what Terraform says
  String apply(String... variables) {
    return ok(variables, "apply", "-auto-approve", "-input=false", "-no-color");
  }

  /// With this option, a plan without changes ends with 0 and one with changes with 2.
  void assertUnchanged(String... variables) {
    ok(variables, "plan", "-detailed-exitcode", "-input=false", "-no-color");
  }

  /// An output of what was applied.
  String output(String name) {
    return ok(new String[0], "output", "-raw", name);
  }

  /// Destroys all that was applied.
  void destroy() {
    ok(new String[0], "destroy", "-auto-approve", "-input=false", "-no-color");
  }

  private String ok(String[] variables, String... first) {
    String[] arguments =
        Stream.concat(Arrays.stream(first), Arrays.stream(variables).map(it -> "-var=" + it))
            .toArray(String[]::new);
    Terraform.Result result = terraform.run(folder, provider, arguments);
    assertThat(result.exitCode()).as(result.output()).isZero();
    return result.output();
  }
}
