package dev.virga.plugin.lambda.layer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The [runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html) that a layer may
/// say it is compatible with: all that Lambda ever had. What looks like a later version of one of them
/// is taken too.
final class CompatibleRuntimes {
  private static final List<String> KNOWN =
      List.of(
          "nodejs",
          "nodejs4.3",
          "nodejs4.3-edge",
          "nodejs6.10",
          "nodejs8.10",
          "nodejs10.x",
          "nodejs12.x",
          "nodejs14.x",
          "nodejs16.x",
          "nodejs18.x",
          "nodejs20.x",
          "nodejs22.x",
          "nodejs24.x",
          "java8",
          "java8.al2",
          "java11",
          "java17",
          "java21",
          "java25",
          "python2.7",
          "python3.6",
          "python3.7",
          "python3.8",
          "python3.9",
          "python3.10",
          "python3.11",
          "python3.12",
          "python3.13",
          "python3.14",
          "dotnetcore1.0",
          "dotnetcore2.0",
          "dotnetcore2.1",
          "dotnetcore3.1",
          "dotnet6",
          "dotnet8",
          "dotnet10",
          "go1.x",
          "ruby2.5",
          "ruby2.7",
          "ruby3.2",
          "ruby3.3",
          "ruby3.4",
          "ruby4.0",
          "provided",
          "provided.al2",
          "provided.al2023");
  private static final Pattern LATER =
      Pattern.compile("(nodejs|java|python|dotnet|ruby)[0-9]+(\\.[0-9x]+)?|provided\\.al[0-9]+");

  private CompatibleRuntimes() {}

  /// Looks at the runtimes of a layer.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if one of them is none
  static void check(@Nullable List<String> runtimes) {
    if (runtimes != null && !runtimes.stream().allMatch(CompatibleRuntimes::exists)) {
      throw LayerErrors.runtime(
          runtimes.toString(),
          "compatibleRuntimes",
          "Member must satisfy constraint: [Member must satisfy enum value set: %s]"
              .formatted(KNOWN));
    }
  }

  /// Looks at the runtime that a list is restricted to.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if it is none
  static void check(@Nullable String runtime) {
    if (runtime != null && !exists(runtime)) {
      throw LayerErrors.runtime(
          runtime, "compatibleRuntime", "Member must satisfy enum value set: %s".formatted(KNOWN));
    }
  }

  private static boolean exists(String runtime) {
    return KNOWN.contains(runtime) || LATER.matcher(runtime).matches();
  }
}
