package dev.virga.plugin.lambda.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Images whose command may not know the Runtime API: what it prints is its answer.
@Timeout(20)
class CommandImageTest {
  private final FakeMachine machine = new FakeMachine();

  @AfterEach
  void nothing_is_left_over() {
    machine.close();
  }

  @Test
  void a_command_answers_by_what_it_prints() {
    var function = machine.image();
    machine.runs(process -> {
      process.print("hello");
      process.complain("to the log only");
      process.print("world");
      return 0;
    });

    var first = machine.invoke(function, "{}");
    var second = machine.invoke(function, "{}");

    assertThat(first.response()).isEqualTo("hello\nworld");
    assertThat(second.response()).isEqualTo("hello\nworld");
    assertThat(first.outcome().failure()).isNull();
    assertThat(machine.logs).hasSize(2);
    assertThat(machine.logs.getFirst().lines())
        .containsExactly(
            "START $LATEST",
            "hello",
            "to the log only",
            "world",
            "RUNTIME_DONE success",
            "REPORT success null 0 ms init=null restore=null 20/128 MB");
    assertThat(machine.environments.size()).isZero();
  }

  @Test
  void a_command_that_fails_leaves_a_line_in_the_log() {
    machine.runs(process -> {
      process.print("not an answer");
      return 1;
    });

    var answer = machine.invoke(machine.image(), "{}");

    assertThat(answer.failure())
        .contains("\"Runtime.ExitError\"", "Runtime exited with error: exit status 1");
    assertThat(answer.response()).isEmpty();
    assertThat(answer.tail()).containsPattern("ERROR.*exit");
  }

  @Test
  void a_command_that_prints_too_much_is_an_error() {
    String line = "x".repeat(100_000);
    machine.runs(process -> {
      for (int i = 0; i < 63; i++) {
        process.print(line);
      }
      return 0;
    });

    assertThat(machine.invoke(machine.image(), "{}").failure())
        .contains("Function.ResponseSizeTooLarge");
  }

  @Test
  void a_command_has_the_functions_time_and_not_that_of_an_initialization() {
    var function =
        machine.function(
            "long",
            it -> {
              it.packageType = dev.virga.plugin.lambda.model.PackageType.IMAGE;
              it.timeout = 900;
            });
    machine.runs(process -> {
      machine.ticks.advance(Duration.ofSeconds(800));
      process.print("done");
      return 0;
    });

    assertThat(machine.invoke(function, "{}").response()).isEqualTo("done");
  }

  @Test
  void a_command_that_never_ends_times_out() {
    machine.runs(process -> {
      machine.ticks.advance(Duration.ofSeconds(3));
      new CountDownLatch(1).await();
      return 0;
    });

    assertThat(machine.invoke(machine.image(), "{}").failure()).contains("timed out after 3.00");
  }

  @Test
  void an_image_that_speaks_the_runtime_api_stays_warm() {
    var function = machine.image();
    machine.runs(process -> {
      process.print("starting");
      machine.ticks.advance(Duration.ofSeconds(1));
      return FakeMachine.echo(process);
    });

    assertThat(machine.invoke(function, "1").tail()).contains("init=PT1S");
    assertThat(machine.invoke(function, "2").response()).isEqualTo("2");
    assertThat(machine.started).hasSize(1);
  }
}
