package dev.virga.sdk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.Runtime;

/// Small functions in Python, in an account that a test has for itself.
///
/// @param lambda a client that asks once and not again
record PythonFunctions(LambdaClient lambda) {
  /// Answers which version it is and why its environment was started.
  static final String WHO =
      """
      import os

      def handler(event, context):
          return [context.function_version, os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]]
      """;

  /// Functions of an account.
  ///
  /// @param account twelve digits
  static PythonFunctions of(URI endpoint, String account) {
    return new PythonFunctions(
        LambdaClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(Clients.key(account))
            .overrideConfiguration(it -> it.retryStrategy(AwsRetryStrategy.doNotRetry()))
            .build());
  }

  /// Makes a function.
  ///
  /// @param code a module with a `handler`
  /// @return its name
  String create(String code) {
    String name = "f-" + UUID.randomUUID();
    lambda.createFunction(it ->
        it.functionName(name)
            .runtime(Runtime.PYTHON3_12)
            .handler("app.handler")
            .role("arn:aws:iam::123456789012:role/made-up")
            .timeout(20)
            .code(zip -> zip.zipFile(zip(code))));
    lambda.waiter().waitUntilFunctionActiveV2(it -> it.functionName(name));
    return name;
  }

  /// Publishes a version with other code.
  ///
  /// @return its number
  String publish(String function, String code) {
    return lambda
        .updateFunctionCode(it -> it.functionName(function).zipFile(zip(code)).publish(true))
        .version();
  }

  /// What a function answers.
  String answer(String function, String qualifier) {
    var answer = lambda.invoke(it -> it.functionName(function).qualifier(qualifier));
    return answer.payload().asUtf8String() + (answer.functionError() == null ? "" : " failed");
  }

  private static SdkBytes zip(String code) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("app.py"));
      zip.write(code.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SdkBytes.fromByteArray(bytes.toByteArray());
  }
}
