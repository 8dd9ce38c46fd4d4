package dev.virga.plugin.lambda.runtime;

import java.util.stream.Stream;

/// What runtimes have in common, whatever their version
/// ([runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html)).
enum RuntimeFamily {
  PYTHON("python", "Python"),
  NODE("nodejs", "Node.js"),
  JAVA("java", "Java"),
  RUBY("ruby", "Ruby"),
  DOTNET("dotnet", ".NET"),
  /// The function brings its own: `provided.al2023`.
  CUSTOM("provided", "a custom runtime");

  private final String prefix;
  private final String title;

  RuntimeFamily(String prefix, String title) {
    this.prefix = prefix;
    this.title = title;
  }

  /// The family of a runtime.
  ///
  /// @throws CannotStart if it has none
  static RuntimeFamily of(String runtime) throws CannotStart {
    return Stream.of(values())
        .filter(it -> runtime.startsWith(it.prefix))
        .findFirst()
        .orElseThrow(() ->
            new CannotStart(
                "Runtime.InvalidRuntime", "The runtime " + runtime + " cannot run here."));
  }

  /// The name for people.
  String title() {
    return title;
  }

  /// The version that a runtime asks for: `3.12` of `python3.12`, `20` of `nodejs20.x`, `8` of
  /// `java8.al2`.
  String version(String runtime) {
    String version = runtime.substring(prefix.length()).replaceFirst("\\.(x|al\\d+)$", "");
    return version;
  }
}
