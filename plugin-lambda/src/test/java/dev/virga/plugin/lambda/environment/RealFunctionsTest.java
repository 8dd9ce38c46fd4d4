package dev.virga.plugin.lambda.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.code.ZipBuilder;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What functions do to their environment, with real processes.
@Timeout(60)
class RealFunctionsTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String ECHO = "def handler(event, context):\n  return event\n";

  private final RealMachine machine = new RealMachine();
  private final Callers callers = new Callers();

  @AfterEach
  void nothing_is_left_over() {
    machine.close();
    callers.close();
    assertThat(machine.environments.size()).isZero();
  }

  @Test
  void a_function_runs_cold_and_then_warm() {
    var function =
        machine.python(
            """
            import os
            def handler(event, context):
              return os.getpid()
            """);

    var first = machine.invoke(function, "{}");
    var second = machine.invoke(function, "{}");

    assertThat(first.failure()).isEmpty();
    assertThat(second.response()).isEqualTo(first.response());
    assertThat(machine.streams).hasSize(1);
    assertThat(first.tail())
        .containsPattern("REPORT RequestId: .*Max Memory Used: [1-9]\\d* MB\tInit Duration: ");
    assertThat(second.tail())
        .containsPattern("Duration: \\d+\\.\\d\\d ms\tBilled")
        .doesNotContain("Init Duration");
    assertThat(machine.lines.getFirst()).startsWith("INIT_START Runtime Version: python:3.11.v1");
  }

  @Test
  void a_handler_that_is_not_there_is_told() {
    var function =
        machine.zip("python3.11", "app.other", new ZipBuilder().file("app.py", ECHO), _ -> {});

    assertThat(machine.invoke(function, "{}").failure())
        .contains("Runtime.HandlerNotFound", "other");
    assertThat(machine.environments.size()).isZero();
  }

  @Test
  void a_module_that_cannot_be_imported_is_told_after_two_tries() {
    var function = machine.python("import nowhere\n" + ECHO);

    var answer = machine.invoke(function, "{}");

    assertThat(answer.failure()).contains("Runtime.ImportModuleError", "nowhere");
    assertThat(answer.tail())
        .contains(
            "Phase: init\tStatus: error\tError Type: Runtime.ImportModuleError",
            "Phase: invoke\tStatus: error\tError Type: Runtime.ImportModuleError",
            "END RequestId:");
  }

  @Test
  void a_handler_that_exits_ends_its_environment_alone() {
    var function =
        machine.python(
            "import os\ndef handler(event, context):\n  return event if event else os._exit(3)\n");

    assertThat(machine.invoke(function, "0").failure())
        .contains("Runtime.ExitError", "Runtime exited with error: exit status 3");
    assertThat(machine.invoke(function, "1").response()).isEqualTo("1");
  }

  @Test
  void a_runtime_that_is_killed_while_it_works_is_told() throws Exception {
    var function =
        machine.python(
            "import os\ndef handler(event, context):\n  return event if event else"
                + " os.kill(os.getpid(), 9)\n");

    assertThat(machine.invoke(function, "0").failure())
        .contains("Runtime.ExitError", "Runtime exited with error: signal: killed");
    assertThat(machine.invoke(function, "1").response()).isEqualTo("1");
  }

  @Test
  void a_runtime_that_is_killed_while_it_idles_is_replaced() throws Exception {
    var function =
        machine.python("import os\ndef handler(event, context):\n  return os.getpid()\n");
    String pid = machine.invoke(function, "{}").response();

    new ProcessBuilder("kill", "-9", pid).start().waitFor();

    var answer = machine.invoke(function, "{}");
    assertThat(answer.failure()).isEmpty();
    assertThat(answer.response()).isNotEqualTo(pid);
  }

  @Test
  void a_function_that_takes_too_long_is_killed_with_its_children() {
    var function =
        machine.python(
            """
            import subprocess, time
            def handler(event, context):
              print(subprocess.Popen(["sleep", "1000"]).pid, flush=True)
              print(subprocess.Popen(["sleep", "1000"], start_new_session=True).pid, flush=True)
              time.sleep(100)
            """,
            1);

    var answer = machine.invoke(function, "{}");

    assertThat(answer.failure()).contains("Sandbox.Timedout", "Task timed out after 1.00 seconds");
    assertThat(answer.tail()).contains("Status: timeout");
    var children = machine.lines.stream().filter(it -> it.matches("\\d+\n?")).toList();
    assertThat(children).hasSize(2);
    assertThat(children).noneMatch(it -> Liveness.of(Long.parseLong(it.strip())));
  }

  @Test
  void output_without_end_is_slowed_down_and_ends_with_the_time() {
    var function =
        machine.python("def handler(event, context):\n  while True: print('x' * 1000)\n", 1);

    assertThat(machine.invoke(function, "{}").failure()).contains("timed out after 1.00 seconds");
    assertThat(machine.invoke(machine.python(ECHO), "1").response()).isEqualTo("1");
  }

  @Test
  void a_response_over_the_limit_is_an_error_and_the_next_invocation_works() {
    var function =
        machine.python(
            "def handler(event, context):\n  return 'x' * 7000000 if event else 'small'\n");

    assertThat(machine.invoke(function, "1").failure())
        .contains("Function.ResponseSizeTooLarge", "6291556 bytes");
    assertThat(machine.invoke(function, "0").response()).isEqualTo("\"small\"");
  }

  @Test
  void a_function_that_is_deleted_while_it_runs_answers() {
    var function =
        machine.python(
            "import time\ndef handler(event, context):\n  time.sleep(1)\n  return 'last'\n");
    var last = callers.start(() -> machine.invoke(function, "{}"));
    Waiting.until(SOON, () -> machine.lines.toString(), it -> it.contains("START RequestId"));

    machine.functions.remove(function.scope(), "f", "$LATEST");

    assertThat(Callers.get(last).response()).isEqualTo("\"last\"");
    Waiting.until(SOON, machine.environments::size, it -> it == 0);
  }

  @Test
  void a_node_function_runs() {
    var function =
        machine.zip(
            "nodejs20.x",
            "index.handler",
            new ZipBuilder()
                .file(
                    "index.mjs", "export const handler = async event => ({ twice: event.n * 2 });"),
            _ -> {});

    assertThat(machine.invoke(function, "{\"n\": 21}").response()).isEqualTo("{\"twice\":42}");
  }

  @Test
  void a_shell_script_that_speaks_the_runtime_api_runs() {
    String api = "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation";
    var function =
        machine.zip(
            "provided.al2023",
            "any",
            new ZipBuilder()
                .file(
                    "bootstrap",
                    """
                    #!/bin/sh
                    while true; do
                      headers=$(mktemp)
                      event=$(curl -sS -D "$headers" %s/next)
                      id=$(grep -i lambda-runtime-aws-request-id "$headers" | tr -d '\\r' | cut -d' ' -f2)
                      curl -sS -d "{\\"got\\": $event}" %s/$id/response > /dev/null
                    done
                    """
                        .formatted(api, api),
                    0755),
            _ -> {});

    assertThat(machine.invoke(function, "[1]").response()).isEqualTo("{\"got\": [1]}");
    assertThat(machine.invoke(function, "[2]").response()).isEqualTo("{\"got\": [2]}");
    assertThat(machine.streams).hasSize(1);
  }

  @Test
  void an_extension_learns_of_invocations_and_of_the_end() {
    var layer =
        machine.layer(
            new ZipBuilder()
                .file(
                    "extensions/watcher",
                    """
                    #!/usr/bin/env python3
                    import json, os, urllib.request
                    api = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2020-01-01/extension"
                    body = json.dumps({"events": ["INVOKE", "SHUTDOWN"]}).encode()
                    registration = urllib.request.urlopen(urllib.request.Request(
                        api + "/register", body, {"Lambda-Extension-Name": "watcher"}))
                    me = registration.headers["Lambda-Extension-Identifier"]
                    while True:
                        event = json.load(urllib.request.urlopen(urllib.request.Request(
                            api + "/event/next", None, {"Lambda-Extension-Identifier": me})))
                        print("heard", event["eventType"], event.get("shutdownReason"), flush=True)
                        if event["eventType"] == "SHUTDOWN":
                            break
                    """,
                    0755));
    var function =
        machine.zip(
            "python3.11",
            "app.handler",
            new ZipBuilder().file("app.py", ECHO),
            it -> it.layers = List.of(layer));

    assertThat(machine.invoke(function, "1").response()).isEqualTo("1");
    assertThat(machine.invoke(function, "2").response()).isEqualTo("2");
    machine.functions.remove(function.scope(), "f", "$LATEST");
    Waiting.until(SOON, machine.environments::size, it -> it == 0);

    assertThat(machine.lines.stream().map(String::strip).filter(it -> it.startsWith("heard")))
        .containsExactly("heard INVOKE None", "heard INVOKE None", "heard SHUTDOWN spindown");
  }

  @Test
  void an_extension_that_exits_ends_the_invocation_and_the_environment() {
    var layer =
        machine.layer(new ZipBuilder().file("extensions/weak", "#!/bin/sh\nexit 3\n", 0755));
    var function =
        machine.zip(
            "python3.11",
            "app.handler",
            new ZipBuilder().file("app.py", ECHO),
            it -> it.layers = List.of(layer));

    var answer = machine.invoke(function, "1");

    assertThat(answer.failure())
        .isEqualTo(
            "{\"errorType\":\"Extension.Crash\",\"errorMessage\":\"RequestId: ID Error: exit status 3\"}");
    assertThat(machine.environments.size()).isZero();
  }

  @Test
  void a_command_of_an_image_answers_by_its_output() {
    var function = machine.image("echo", "hello");

    assertThat(machine.invoke(function, "{}").response()).isEqualTo("hello");
    assertThat(machine.invoke(function, "{}").response()).isEqualTo("hello");
    assertThat(machine.streams).doesNotHaveDuplicates().hasSize(2);
    assertThat(machine.lines).anyMatch(it -> it.startsWith("hello"));
  }

  @Test
  void a_command_of_an_image_that_fails_is_told_in_the_log() {
    var answer = machine.invoke(machine.image("sh", "-c", "exit 1"), "{}");

    assertThat(answer.failure()).contains("Runtime.ExitError", "exit status 1");
    assertThat(machine.lines).anyMatch(it -> it.contains("ERROR") && it.contains("exit"));
  }

  @Test
  void an_archive_that_is_none_stands_in_the_log_behind_the_report() {
    var function =
        machine.zip(
            "nodejs20.x",
            "index.handler",
            new ZipBuilder().file("index.js", "x"),
            it -> it.codeSha256 = "AAAA");

    assertThat(machine.invoke(function, "{}").failure()).isNotEmpty();
    assertThat(machine.lines.subList(0, 3))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("START"),
            it -> assertThat(it).startsWith("END"),
            it -> assertThat(it).startsWith("REPORT"));
  }

  @Test
  void a_thousand_invocations_leak_nothing_and_are_quick() throws IOException {
    var function = machine.python(ECHO);
    for (int i = 0; i < 100; i++) {
      machine.invoke(function, "1");
    }
    long descriptors = descriptors();
    long threads = Thread.getAllStackTraces().size();

    long begun = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      assertThat(machine.invoke(function, "" + i).response()).isEqualTo("" + i);
    }
    Duration each = Duration.ofNanos((System.nanoTime() - begun) / 1000);

    assertThat(machine.environments.size()).isEqualTo(1);
    assertThat(descriptors()).isLessThanOrEqualTo(descriptors + 5);
    assertThat(Thread.getAllStackTraces().size()).isLessThanOrEqualTo((int) threads + 5);
    assertThat(each).isLessThan(Duration.ofMillis(20));
  }

  private static long descriptors() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      return all.count();
    }
  }
}
