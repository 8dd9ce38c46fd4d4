package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.RuntimeVersionConfig;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// The [runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html) of Lambda: those
/// that functions may be given, and those that they may not have any more.
final class Runtimes {
  private static final List<String> CURRENT =
      List.of(
          "nodejs20.x",
          "python3.14",
          "provided.al2023",
          "python3.12",
          "python3.13",
          "nodejs22.x",
          "nodejs24.x",
          "java25",
          "java17",
          "nodejs16.x",
          "dotnet8",
          "dotnet10",
          "python3.10",
          "java11",
          "python3.11",
          "dotnet6",
          "java21",
          "nodejs18.x",
          "provided.al2",
          "ruby3.3",
          "ruby3.4",
          "ruby4.0",
          "java8.al2",
          "ruby3.2",
          "python3.8",
          "python3.9");

  private static final Set<String> DEPRECATED =
      Set.of(
          "java8",
          "go1.x",
          "provided",
          "python2.7",
          "python3.6",
          "python3.7",
          "ruby2.5",
          "ruby2.7",
          "nodejs",
          "nodejs4.3",
          "nodejs4.3-edge",
          "nodejs6.10",
          "nodejs8.10",
          "nodejs10.x",
          "nodejs12.x",
          "nodejs14.x",
          "dotnetcore1.0",
          "dotnetcore2.0",
          "dotnetcore2.1",
          "dotnetcore3.1");

  private Runtimes() {}

  /// Looks whether a function may be given a runtime.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if it is none, or no longer
  ///     supported
  static void check(String runtime) {
    if (DEPRECATED.contains(runtime)) {
      throw FunctionErrors.deprecatedRuntime(runtime);
    } else if (!CURRENT.contains(runtime)) {
      throw FunctionErrors.unknownRuntime(runtime, CURRENT);
    }
  }

  /// The version of a runtime, which is one and the same for all functions.
  static RuntimeVersionConfig version(String runtime, Scope scope) {
    return new RuntimeVersionConfig(
        "arn:%s:lambda:%s::runtime:%s".formatted(scope.partition(), scope.region(), hash(runtime)),
        null);
  }

  private static String hash(String runtime) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(runtime.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
