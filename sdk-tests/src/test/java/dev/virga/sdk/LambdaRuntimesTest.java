package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.testkit.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;
import software.amazon.awssdk.services.cloudwatchlogs.model.OutputLogEvent;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.LogType;
import software.amazon.awssdk.services.lambda.model.PackageType;

/// Functions that run: each runtime, images whose command is the function, and what stands in the log.
class LambdaRuntimesTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ROLE = "arn:aws:iam::123456789012:role/made-up";
  private static final Duration SOON = Duration.ofSeconds(20);

  private static LambdaClient lambda;
  private static CloudWatchLogsClient logs;

  @BeforeAll
  static void clients() {
    lambda = PythonFunctions.of(VIRGA.endpoint(), "test").lambda();
    logs = Clients.logs(VIRGA.endpoint());
  }

  @AfterAll
  static void close() {
    lambda.close();
    logs.close();
  }

  @Test
  void python_runs_cold_and_then_warm() {
    require("python3");
    String name =
        zip(
            "python3.12",
            "app.handler",
            "app.py",
            """
            import os
            calls = []
            def handler(event, context):
                calls.append(event)
                print("event", event)
                return {"calls": len(calls), "pid": os.getpid()}
            """);

    var first = invoke(name, "{\"a\": 1}");
    var second = invoke(name, "{}");

    assertThat(first.functionError()).isNull();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.executedVersion()).isEqualTo("$LATEST");
    assertThat(first.payload().asUtf8String()).contains("\"calls\": 1");
    assertThat(second.payload().asUtf8String()).contains("\"calls\": 2");
    assertThat(tail(first))
        .contains("START RequestId: ", "event {'a': 1}", "END RequestId: ", "Init Duration: ");
    assertThat(tail(second)).doesNotContain("Init Duration: ", "INIT_START");
    assertThat(streams(name)).hasSize(1);
  }

  @Test
  void a_node_function_may_be_a_module() {
    require("node");
    String name =
        zip(
            "nodejs20.x",
            "index.handler",
            "index.mjs",
            "export const handler = async (event) => ({ doubled: event.n * 2 });\n");

    assertThat(invoke(name, "{\"n\": 21}").payload().asUtf8String()).isEqualTo("{\"doubled\":42}");
  }

  @Test
  void a_node_function_may_call_back() {
    require("node");
    String name =
        zip(
            "nodejs20.x",
            "index.handler",
            "index.js",
            "exports.handler = (event, context, callback) => callback(null, 'called back');\n");

    assertThat(invoke(name, "{}").payload().asUtf8String()).isEqualTo("\"called back\"");
  }

  @Test
  void a_java_class_runs(@TempDir Path folder) throws IOException {
    require("java");
    Path source = folder.resolve("Greeter.java");
    Files.writeString(
        source,
        """
        package example;

        import java.util.Map;

        public class Greeter {
          public Map<String, Object> greet(Map<String, Object> event) {
            return Map.of("greeting", "hello " + event.get("name"));
          }
        }
        """);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
    assertThat(compiled).isZero();
    byte[] greeter = Files.readAllBytes(folder.resolve("example/Greeter.class"));
    String name =
        create("java21", "example.Greeter::greet", entry("example/Greeter.class", greeter));

    assertThat(invoke(name, "{\"name\": \"world\"}").payload().asUtf8String())
        .isEqualTo("{\"greeting\":\"hello world\"}");
  }

  @Test
  void a_shell_script_may_be_the_runtime() {
    require("curl");
    String name =
        zip(
            "provided.al2023",
            "any",
            "bootstrap",
            """
            #!/bin/sh
            api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
            while true; do
              headers=$(mktemp)
              event=$(curl -sS -D "$headers" "$api/next")
              id=$(grep -i lambda-runtime-aws-request-id "$headers" | tr -d '\\r' | cut -d' ' -f2)
              curl -sS -d "{\\"got\\": $event}" "$api/$id/response"
            done
            """);

    assertThat(invoke(name, "[1,2]").payload().asUtf8String()).isEqualTo("{\"got\": [1,2]}");
    assertThat(invoke(name, "3").payload().asUtf8String()).isEqualTo("{\"got\": 3}");
    assertThat(streams(name)).hasSize(1);
  }

  @Test
  void an_archive_that_is_none_is_accepted_and_told_in_the_log() {
    String name = create("nodejs20.x", "index.handler", SdkBytes.fromUtf8String("fake"));

    var answer = invoke(name, "{}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.executedVersion()).isEqualTo("$LATEST");
    assertThat(streams(name)).singleElement().satisfies(it -> assertThat(it).contains("[$LATEST]"));
    assertThat(messages(name).subList(0, 3))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("START RequestId: "),
            it -> assertThat(it).startsWith("END RequestId: "),
            it -> assertThat(it).startsWith("REPORT RequestId: "));
  }

  @Test
  void the_command_of_an_image_answers_by_its_output_in_an_environment_of_its_own() {
    String name = image("echo", "hello");

    assertThat(invoke(name, "{}").payload().asUtf8String()).contains("hello");
    assertThat(invoke(name, "{}").payload().asUtf8String()).contains("hello");

    assertThat(streams(name)).hasSize(2);
    assertThat(messages(name))
        .anyMatch(it -> it.startsWith("hello"))
        .anyMatch(it -> it.startsWith("START RequestId: "))
        .anyMatch(it -> it.startsWith("END RequestId: "))
        .anyMatch(it -> it.startsWith("REPORT RequestId: "));
  }

  @Test
  void the_command_of_an_image_that_fails_is_told_in_the_log() {
    String name = image("sh", "-c", "exit 1");

    var answer = invoke(name, "{}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.functionError()).isEqualTo("Unhandled");
    assertThat(messages(name)).anyMatch(it -> it.contains("ERROR") && it.contains("exit"));
  }

  @Test
  void a_function_that_takes_too_long_is_ended_and_the_next_invocation_is_cold() {
    require("python3");
    String name =
        create(
            "python3.12",
            "app.handler",
            entry(
                "app.py",
                """
                import time
                def handler(event, context):
                    time.sleep(event)
                    return "slept"
                """
                    .getBytes(StandardCharsets.UTF_8)),
            1);

    var late = invoke(name, "60");

    assertThat(late.functionError()).isEqualTo("Unhandled");
    assertThat(late.payload().asUtf8String())
        .contains("Sandbox.Timedout", "Task timed out after 1.00 seconds");
    assertThat(invoke(name, "0").payload().asUtf8String()).isEqualTo("\"slept\"");
    assertThat(streams(name)).hasSize(2);
  }

  @Test
  void a_process_that_exits_is_the_functions_error() {
    require("node");
    String name =
        zip(
            "nodejs20.x",
            "index.handler",
            "index.js",
            "exports.handler = async () => process.exit(3);\n");

    var answer = invoke(name, "{}");

    assertThat(answer.functionError()).isEqualTo("Unhandled");
    assertThat(answer.payload().asUtf8String())
        .contains("Runtime.ExitError", "Runtime exited with error: exit status 3");
  }

  @Test
  void sixteen_callers_are_served_at_once() throws Exception {
    require("python3");
    String name =
        zip(
            "python3.12",
            "app.handler",
            "app.py",
            "def handler(event, context):\n    return event\n");
    var answers = new ArrayList<Future<String>>();
    try (var callers = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 160; i++) {
        String event = Integer.toString(i);
        answers.add(callers.submit(() -> invoke(name, event).payload().asUtf8String()));
      }
    }

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get()).isEqualTo(Integer.toString(i));
    }
  }

  private static String zip(String runtime, String handler, String file, String content) {
    return create(runtime, handler, entry(file, content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String create(String runtime, String handler, SdkBytes zip) {
    return create(runtime, handler, zip, 20);
  }

  private static String create(String runtime, String handler, SdkBytes zip, int timeout) {
    String name = "runs-" + UUID.randomUUID();
    lambda.createFunction(it ->
        it.functionName(name)
            .runtime(runtime)
            .handler(handler)
            .role(ROLE)
            .timeout(timeout)
            .memorySize(256)
            .code(code -> code.zipFile(zip)));
    return name;
  }

  private static String image(String... command) {
    String name = "runs-" + UUID.randomUUID();
    lambda.createFunction(it ->
        it.functionName(name)
            .packageType(PackageType.IMAGE)
            .role(ROLE)
            .timeout(20)
            .code(code -> code.imageUri("123456789012.dkr.ecr.us-east-1.amazonaws.com/made-up:1"))
            .imageConfig(config -> config.command(command)));
    return name;
  }

  private static InvokeResponse invoke(String name, String event) {
    return lambda.invoke(
        it -> it.functionName(name).payload(SdkBytes.fromUtf8String(event)).logType(LogType.TAIL));
  }

  private static String tail(InvokeResponse answer) {
    return new String(Base64.getDecoder().decode(answer.logResult()), StandardCharsets.UTF_8);
  }

  private static List<String> streams(String name) {
    return logs
        .describeLogStreams(it -> it.logGroupName("/aws/lambda/" + name))
        .logStreams()
        .stream()
        .map(LogStream::logStreamName)
        .toList();
  }

  /// The messages of the first stream, once the last of them is there.
  private static List<String> messages(String name) {
    return Waiting.until(
        SOON,
        () ->
            logs
                .getLogEvents(it ->
                    it.logGroupName("/aws/lambda/" + name)
                        .logStreamName(streams(name).getFirst())
                        .startFromHead(true))
                .events()
                .stream()
                .map(OutputLogEvent::message)
                .toList(),
        it -> it.stream().anyMatch(line -> line.startsWith("REPORT")));
  }

  private static SdkBytes entry(String name, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return SdkBytes.fromByteArray(executable(bytes.toByteArray()));
  }

  /// An archive with one file, which is executable by its Unix mode, as `zip` writes it.
  private static byte[] executable(byte[] zip) {
    var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int directory = buffer.getInt(zip.length - 6);
    buffer.put(directory + 5, (byte) 3);
    buffer.putInt(directory + 38, 0100755 << 16);
    return zip;
  }

  private static void require(String program) {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(it -> Files.isExecutable(Path.of(it, program))),
        () -> "needs " + program + " on this machine");
  }
}
