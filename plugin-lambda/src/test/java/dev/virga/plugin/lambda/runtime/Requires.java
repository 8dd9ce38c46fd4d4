package dev.virga.plugin.lambda.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// What a test needs of the machine.
final class Requires {
  private Requires() {}

  /// Skips a test, and says which program is missing.
  static void program(String name) {
    Assumptions.assumeTrue(
        Stream.of(Objects.requireNonNull(System.getenv("PATH")).split(":"))
            .anyMatch(it -> Files.isExecutable(Path.of(it, name))),
        () -> "needs " + name + " on this machine");
  }
}
