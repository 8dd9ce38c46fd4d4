package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.store.StoredFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The command line that runs the code of a zip function.
final class RuntimeCommand {
  /// Names a program that is to start the runtime
  /// ([wrapper scripts](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html)).
  private static final String WRAPPER = "AWS_LAMBDA_EXEC_WRAPPER";

  private RuntimeCommand() {}

  /// With an interpreter.
  static List<String> of(
      RuntimeFamily family,
      Interpreter interpreter,
      StoredFunction function,
      Layout layout,
      Map<String, String> variables) {
    var command = new ArrayList<String>();
    String wrapper = variables.getOrDefault(WRAPPER, "");
    if (!wrapper.isEmpty()) {
      command.add(wrapper);
    }
    command.add(interpreter.program().toString());
    switch (family) {
      case PYTHON -> {
        command.add("-S"); // reads every .pth file of this machine's packages otherwise
        command.add(layout.runtime().resolve("bootstrap.py").toString());
        interpreter.libraries().forEach(it -> command.add(it.toString()));
      }
      case NODE -> command.add(layout.runtime().resolve("index.mjs").toString());
      case JAVA -> {
        command.addAll(JavaOptions.of(function, variables));
        command.addAll(List.of("-cp", classPath(layout), JavaOptions.MAIN_CLASS));
        command.add(Objects.requireNonNullElse(function.configuration().handler(), ""));
      }
      case RUBY, DOTNET, CUSTOM -> throw new IllegalArgumentException(family.name());
    }
    return command;
  }

  /// With the `bootstrap` that a custom runtime brings along.
  ///
  /// @throws CannotStart if there is none, or it cannot be executed
  static List<String> custom(FunctionFiles files, Layout layout) throws CannotStart {
    Path ofCode = files.code().resolve("bootstrap");
    boolean inCode = Files.exists(ofCode);
    Path file = inCode ? ofCode : files.layers().resolve("bootstrap");
    Path seen = (inCode ? layout.task() : layout.layers()).resolve("bootstrap");
    if (!Files.exists(file)) {
      throw new CannotStart(
          "Runtime.InvalidEntrypoint",
          "Couldn't find valid bootstrap(s): [%s/bootstrap %s/bootstrap]"
              .formatted(Layout.TASK, Layout.LAYERS));
    }
    if (!Files.isExecutable(file) || Files.isDirectory(file)) {
      throw new CannotStart(
          "Runtime.InvalidEntrypoint", "fork/exec " + seen + ": permission denied");
    }
    return List.of(seen.toString());
  }

  /// Ours is a part of the client, and goes before it.
  private static String classPath(Layout layout) {
    return String.join(
        ":",
        Stream.of(
                layout.task(),
                layout.task().resolve("lib/*"),
                layout.layers().resolve("java/lib/*"),
                layout.runtime().resolve("java/virga-log.jar"),
                layout.runtime().resolve("java/*"))
            .map(Path::toString)
            .toList());
  }
}
