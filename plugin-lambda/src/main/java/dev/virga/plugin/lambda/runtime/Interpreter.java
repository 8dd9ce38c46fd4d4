package dev.virga.plugin.lambda.runtime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A program of this machine that runs code of a family of runtimes.
///
/// @param program its file
/// @param version such as `3.12` or `20`, as precise as runtimes are
/// @param libraries where it has packages that are not its own, of Python alone
record Interpreter(Path program, String version, List<Path> libraries) {
  private static final Comparator<Interpreter> BY_VERSION =
      Comparator.comparing(Interpreter::numbers, Arrays::compare);

  /// Which of several runs code that was written for a version: that version, else the next one, else
  /// the one before.
  static Optional<Interpreter> closest(List<Interpreter> found, String version) {
    int[] wanted = numbers(version);
    return found.stream()
        .filter(it -> Arrays.compare(it.numbers(), wanted) >= 0)
        .min(BY_VERSION)
        .or(() -> found.stream().max(BY_VERSION));
  }

  private int[] numbers() {
    return numbers(version);
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
