package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Executor;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The interpreters for runtimes, looked for when a function first needs one, and again when one has
/// gone.
final class Interpreters {
  private final System.Logger log;
  private final Map<String, Interpreter> found = new ConcurrentHashMap<>();

  Interpreters(System.Logger log) {
    this.log = log;
  }

  /// The interpreter for a runtime: of its exact version where the machine has it, else the closest of
  /// its family, which is told once in the log.
  ///
  /// @throws CannotStart if the machine has none
  Interpreter find(RuntimeFamily family, String runtime, Executor executor) throws CannotStart {
    Interpreter known = found.get(runtime);
    if (known != null && Files.isExecutable(known.program())) {
      return known;
    }
    String version = family.version(runtime);
    Interpreter it =
        Interpreter.closest(new InterpreterSearch(executor).search(family, version), version)
            .orElseThrow(() -> missing(family, runtime));
    if (found.put(runtime, it) == null && !it.version().equals(version)) {
      log.log(
          System.Logger.Level.WARNING,
          "This machine has no {0} {1}: functions with the runtime {2} run with {0} {3} ({4})",
          family.title(),
          version,
          runtime,
          it.version(),
          it.program());
    }
    return it;
  }

  private static CannotStart missing(RuntimeFamily family, String runtime) {
    return new CannotStart(
        "Runtime.InvalidRuntime",
        switch (family) {
          case PYTHON, NODE, JAVA ->
              "The runtime %s needs %s %s, or another %s, on this machine, and none was found."
                  .formatted(runtime, family.title(), family.version(runtime), family.title());
          case RUBY, DOTNET, CUSTOM ->
              "The runtime %s cannot run here: %s is served from container images alone."
                  .formatted(runtime, family.title());
        });
  }
}
