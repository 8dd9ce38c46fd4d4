package dev.virga.plugin.lambda.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.api.RuntimeApi.Failure;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The life of one environment: its initialization, its invocations, its ends.
@Timeout(20)
class EnvironmentLifeTest {
  private final FakeMachine machine = new FakeMachine();

  @AfterEach
  void nothing_is_left_over() {
    machine.close();
  }

  @Test
  void the_first_invocation_waits_for_the_initialization_and_the_second_does_not() {
    var function = machine.function();
    machine.runs(process -> {
      process.print("loading");
      machine.ticks.advance(Duration.ofMillis(700));
      while (true) {
        var next = process.next();
        process.print("running");
        machine.ticks.advance(Duration.ofMillis(40));
        process.respond(next, "42");
      }
    });

    var first = machine.invoke(function, "{}");
    var second = machine.invoke(function, "{}");

    assertThat(first.response()).isEqualTo("42");
    assertThat(second.outcome().duration()).isEqualTo(Duration.ofMillis(40));
    assertThat(machine.started).hasSize(1);
    assertThat(machine.logs).hasSize(1);
    assertThat(machine.logs.getFirst().lines())
        .containsExactly(
            "INIT_START on-demand python:3.12.v1",
            "loading",
            "INIT_RUNTIME_DONE success",
            "INIT_REPORT init success null 700 ms",
            "START $LATEST",
            "running",
            "RUNTIME_DONE success",
            "REPORT success null 40 ms init=PT0.7S restore=null 20/128 MB",
            "START $LATEST",
            "running",
            "RUNTIME_DONE success",
            "REPORT success null 40 ms init=null restore=null 20/128 MB");
    assertThat(second.tail()).startsWith("START").endsWith("20/128 MB").doesNotContain("loading");
  }

  @Test
  void an_invocation_that_times_out_kills_the_environment() {
    var function = machine.function();
    machine.runs(process -> {
      process.next();
      machine.ticks.advance(Duration.ofSeconds(3));
      new CountDownLatch(1).await();
      return 0;
    });

    var answer = machine.invoke(function, "{}");

    assertThat(answer.failure())
        .isEqualTo(
            "{\"errorType\":\"Sandbox.Timedout\",\"errorMessage\":\"RequestId: ID Error: Task timed"
                + " out after 3.00 seconds\"}");
    assertThat(machine.started.getFirst().running()).isFalse();
    assertThat(answer.tail())
        .contains("Task timed out after 3.00 seconds", "REPORT timeout null 3000 ms");
    machine.runs(FakeMachine::echo);
    assertThat(machine.invoke(function, "1").response()).isEqualTo("1");
    assertThat(machine.logs).hasSize(2);
  }

  @Test
  void a_process_that_exits_is_the_callers_error() {
    var function = machine.function();
    machine.runs(process -> {
      process.next();
      return 3;
    });

    var answer = machine.invoke(function, "{}");

    assertThat(answer.failure())
        .isEqualTo(
            "{\"errorType\":\"Runtime.ExitError\",\"errorMessage\":\"RequestId: ID Error: Runtime"
                + " exited with error: exit status 3\"}");
    assertThat(answer.tail())
        .contains(
            "Runtime exited with error: exit status 3 Runtime.ExitError",
            "REPORT error Runtime.ExitError");
    assertThat(machine.environments.size()).isZero();
  }

  @Test
  void a_process_that_exits_well_has_given_no_reason() {
    machine.runs(process -> {
      process.next();
      return 0;
    });

    assertThat(machine.invoke(machine.function(), "{}").failure())
        .contains("RequestId: ID Error: Runtime exited without providing a reason");
  }

  @Test
  void a_process_that_is_killed_for_its_memory_says_so() {
    machine.runs(process -> {
      process.next();
      process.kill(true);
      new CountDownLatch(1).await();
      return 0;
    });

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.failure())
        .isEqualTo(
            "{\"errorType\":\"Runtime.OutOfMemory\",\"errorMessage\":\"RequestId: ID Error: Runtime"
                + " exited with error: signal: killed\"}");
  }

  @Test
  void an_answer_counts_although_the_process_exits_behind_it() {
    machine.runs(process -> {
      process.respond(process.next(), "done");
      return 1;
    });

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.outcome().failure()).isNull();
    assertThat(answer.response()).isEqualTo("done");
    assertThat(answer.tail()).contains("exit status 1");
    assertThat(machine.environments.size()).isZero();
  }

  @Test
  void what_a_runtime_tells_of_an_error_is_the_callers_word_by_word() {
    machine.runs(process -> {
      while (true) {
        var next = process.next();
        process.listener().failed(next.requestId(), failure("Bad", "{\"errorType\":\"Bad\"}"));
      }
    });

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.failure()).isEqualTo("{\"errorType\":\"Bad\"}");
    assertThat(answer.outcome().failure())
        .isNotNull()
        .extracting(Outcome.Failure::errorType)
        .isEqualTo("Bad");
    assertThat(machine.environments.size()).isEqualTo(1);
  }

  @Test
  void a_response_that_is_too_large_is_the_functions_error() {
    machine.runs(process -> {
      while (true) {
        process.listener().responseTooLarge(process.next().requestId());
      }
    });

    assertThat(machine.invoke(machine.function(), "{}").failure())
        .isEqualTo(
            "{\"errorType\":\"Function.ResponseSizeTooLarge\",\"errorMessage\":\"Response payload"
                + " size exceeded maximum allowed payload size (6291556 bytes).\"}");
  }

  @Test
  void an_initialization_that_fails_is_tried_again_and_the_second_error_is_the_callers() {
    var starts = new AtomicInteger();
    machine.runs(process -> {
      String body = "{\"try\":" + starts.incrementAndGet() + "}";
      process.listener().initFailed(failure("Runtime.ImportModuleError", body));
      return 1;
    });

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.failure()).isEqualTo("{\"try\":2}");
    assertThat(machine.logs.getFirst().lines())
        .containsExactly(
            "INIT_START on-demand python:3.12.v1",
            "INIT_RUNTIME_DONE error",
            "INIT_REPORT init error Runtime.ImportModuleError 0 ms",
            "INIT_RUNTIME_DONE error",
            "INIT_REPORT invoke error Runtime.ImportModuleError 0 ms",
            "START $LATEST",
            "RUNTIME_DONE error",
            "REPORT error Runtime.ImportModuleError 0 ms init=null restore=null 20/128 MB");
  }

  @Test
  void an_initialization_that_works_at_the_second_try_is_no_error() {
    var starts = new AtomicInteger();
    machine.runs(process -> starts.incrementAndGet() == 1 ? 7 : FakeMachine.echo(process));

    var answer = machine.invoke(machine.function(), "\"yes\"");

    assertThat(answer.response()).isEqualTo("\"yes\"");
    assertThat(answer.tail())
        .contains("INIT_REPORT init error Runtime.ExitError", "REPORT success null 0 ms init=null");
  }

  @Test
  void an_initialization_of_more_than_ten_seconds_begins_anew_in_the_functions_time() {
    var starts = new AtomicInteger();
    machine.runs(process -> {
      machine.ticks.advance(Duration.ofSeconds(starts.incrementAndGet() == 1 ? 10 : 2));
      if (starts.get() == 1) {
        new CountDownLatch(1).await();
      }
      return FakeMachine.echo(process);
    });

    var answer = machine.invoke(machine.function(), "\"late\"");

    assertThat(answer.response()).isEqualTo("\"late\"");
    assertThat(answer.outcome().duration()).isEqualTo(Duration.ofSeconds(2));
    assertThat(answer.tail()).contains("INIT_REPORT init timeout null 10000 ms");
  }

  @Test
  void an_initialization_that_never_ends_times_out() {
    machine.runs(process -> {
      machine.ticks.advance(Duration.ofSeconds(10));
      new CountDownLatch(1).await();
      return 0;
    });

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.failure()).contains("Task timed out after 3.00 seconds");
    assertThat(answer.tail())
        .contains("INIT_REPORT init timeout", "INIT_REPORT invoke timeout", "START", "timed out");
  }

  @Test
  void what_cannot_be_started_stands_in_the_log_behind_the_report() {
    machine.refuses(new CannotStart("Runtime.InvalidEntrypoint", "no such file"));

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.failure())
        .isEqualTo(
            "{\"errorType\":\"Runtime.InvalidEntrypoint\",\"errorMessage\":\"RequestId: ID Error:"
                + " no such file\"}");
    assertThat(machine.logs.getFirst().lines())
        .containsExactly(
            "START $LATEST",
            "REPORT error Runtime.InvalidEntrypoint 0 ms init=null restore=null 0/128 MB",
            "Runtime.InvalidEntrypoint: no such file");
    assertThat(machine.isClean()).isTrue();
  }

  @Test
  void an_idle_process_that_dies_is_replaced_by_the_next_invocation() {
    var function = machine.function();
    machine.invoke(function, "1");

    machine.started.getFirst().kill(false);
    Waiting.until(Duration.ofSeconds(5), machine.environments::size, it -> it == 0);

    assertThat(machine.invoke(function, "2").response()).isEqualTo("2");
    assertThat(machine.started).hasSize(2);
  }

  @Test
  void extensions_are_told_of_the_end_and_have_their_time() {
    var extension = new FakeExtensionProcess();
    machine.extensions.add(extension);
    machine.runs(process -> {
      process.api().registerExtension();
      process.next();
      return 5;
    });

    machine.invoke(machine.function(), "{}");
    var process = machine.started.getFirst();
    Waiting.until(Duration.ofSeconds(5), process.api()::shutdownReason, "failure"::equals);

    assertThat(process.api().closed()).isFalse();
    extension.end(0);
    Waiting.until(Duration.ofSeconds(5), process.api()::closed, it -> it);
  }

  @Test
  void an_extension_that_ends_ends_the_invocation() {
    var extension = new FakeExtensionProcess();
    machine.extensions.add(extension);
    machine.runs(process -> {
      process.next();
      extension.end(3);
      new CountDownLatch(1).await();
      return 0;
    });

    var answer = machine.invoke(machine.function(), "{}");

    assertThat(answer.failure())
        .isEqualTo(
            "{\"errorType\":\"Extension.Crash\",\"errorMessage\":\"RequestId: ID Error: exit status 3\"}");
  }

  @Test
  void a_snap_start_version_reports_how_long_it_took_to_restore() {
    var function =
        machine.function(
            "f",
            it -> {
              it.version = "1";
              it.snapStart =
                  new dev.virga.plugin.lambda.model.SnapStartResponse(
                      dev.virga.plugin.lambda.model.SnapStartApplyOn.PUBLISHED_VERSIONS,
                      dev.virga.plugin.lambda.model.SnapStartOptimizationStatus.ON);
            });
    machine.runs(process -> {
      machine.ticks.advance(Duration.ofMillis(300));
      return FakeMachine.echo(process);
    });

    var answer = machine.invoke(function, "{}");

    assertThat(answer.tail())
        .contains("RESTORE_START", "RESTORE_REPORT success 300 ms", "init=null restore=PT0.3S");
  }

  static Failure failure(String type, String body) {
    return new Failure(type, body.getBytes(StandardCharsets.UTF_8));
  }
}
