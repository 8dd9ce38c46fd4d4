package dev.virga.plugin.lambda.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.State;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How many environments there are, and who gets which.
@Timeout(20)
class EnvironmentPoolTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Callers callers = new Callers();
  private FakeMachine machine = new FakeMachine();

  @AfterEach
  void nothing_is_left_over() {
    machine.close();
    callers.close();
  }

  @Test
  void invocations_at_the_same_time_have_environments_of_their_own() {
    var function = machine.function();
    var together = new CyclicBarrier(3);
    machine.runs(process -> {
      while (true) {
        var next = process.next();
        meet(together);
        process.respond(next, "met");
      }
    });

    var answers = callers.start(3, () -> machine.invoke(function, "{}").response());

    assertThat(answers).allSatisfy(it -> assertThat(Callers.get(it)).isEqualTo("met"));
    assertThat(machine.started).hasSize(3);
    assertThat(machine.logs.stream().map(FakeLog::stream).distinct()).hasSize(3);
  }

  @Test
  void the_environment_that_was_used_last_is_used_first() {
    var function = machine.function();
    var together = new CyclicBarrier(2);
    machine.runs(process -> {
      while (true) {
        var next = process.next();
        if (new String(next.payload(), java.nio.charset.StandardCharsets.UTF_8).equals("meet")) {
          meet(together);
        }
        process.respond(next, process.launch().logStream());
      }
    });
    callers.start(2, () -> machine.invoke(function, "meet")).forEach(Callers::get);

    String first = machine.invoke(function, "alone").response();

    for (int i = 0; i < 5; i++) {
      assertThat(machine.invoke(function, "alone").response()).isEqualTo(first);
    }
  }

  @Test
  void reserved_concurrency_throttles() {
    var function = machine.function();
    machine.reserved.put(ServiceUnderTest.SCOPE, "f", 1);
    var running = new Semaphore(0);
    var go = new Semaphore(0);
    machine.runs(process -> {
      while (true) {
        var next = process.next();
        running.release();
        go.acquire();
        process.respond(next, "1");
      }
    });
    var first = callers.start(() -> machine.invoke(function, "{}"));
    running.acquireUninterruptibly();

    assertThatThrownBy(() -> machine.invoke(function, "{}"))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("TooManyRequestsException");
              assertThat(it.status()).isEqualTo(429);
              assertThat(it.message()).isEqualTo("Rate Exceeded.");
              assertThat(it.members())
                  .containsEntry("Reason", "ReservedFunctionConcurrentInvocationLimitExceeded");
              assertThat(it.headers().first("Retry-After")).isPresent();
            });

    go.release(2);
    Callers.get(first);
    assertThat(machine.invoke(function, "{}").response()).isEqualTo("1");
  }

  @Test
  void a_reserved_concurrency_of_zero_lets_nothing_in() {
    var function = machine.function();
    machine.reserved.put(ServiceUnderTest.SCOPE, "f", 0);

    assertThatThrownBy(() -> machine.invoke(function, "{}")).hasMessage("Rate Exceeded.");
    assertThat(machine.started).isEmpty();
  }

  @Test
  void what_is_not_reserved_is_shared_by_the_others() {
    var other = machine.function("other", _ -> {});
    var reserving = machine.function("reserving", _ -> {});
    machine.reserved.put(ServiceUnderTest.SCOPE, "reserving", 1_000);

    assertThatThrownBy(() -> machine.invoke(other, "{}"))
        .isInstanceOfSatisfying(
            AwsException.class,
            it ->
                assertThat(it.members())
                    .containsEntry("Reason", "ConcurrentInvocationLimitExceeded"));
    assertThat(machine.invoke(reserving, "1").response()).isEqualTo("1");
  }

  @Test
  void idle_environments_are_ended_after_their_time() {
    var function = machine.function();
    machine.invoke(function, "{}");

    machine.clock.advance(Duration.ofMinutes(9));
    machine.environments.sweep();
    assertThat(machine.environments.size()).isEqualTo(1);

    machine.clock.advance(Duration.ofMinutes(1));
    machine.environments.sweep();
    Waiting.until(SOON, machine::isClean, it -> it);
  }

  @Test
  void no_more_than_a_number_of_environments_stay_idle() {
    machine.close();
    machine = new FakeMachine(new PoolSettings(Duration.ofMinutes(10), 2, 8, 1_000));
    for (int i = 0; i < 4; i++) {
      machine.invoke(machine.function("f" + i, _ -> {}), "{}");
    }

    Waiting.until(SOON, machine.environments::size, it -> it == 2);
    assertThat(machine.started).extracting(FakeProcess::running).endsWith(true, true);
  }

  @Test
  void few_are_started_at_a_time_and_all_are_served() {
    machine.close();
    machine = new FakeMachine(new PoolSettings(Duration.ofMinutes(10), 64, 2, 1_000));
    var function = machine.function();
    var starting = new AtomicInteger();
    var most = new AtomicInteger();
    machine.runs(process -> {
      most.accumulateAndGet(starting.incrementAndGet(), Math::max);
      Waiting.until(SOON, most::get, it -> it == 2);
      starting.decrementAndGet();
      return FakeMachine.echo(process);
    });

    var answers = callers.start(100, () -> machine.invoke(function, "1").response());

    assertThat(answers).allSatisfy(it -> assertThat(Callers.get(it)).isEqualTo("1"));
    assertThat(most.get()).isEqualTo(2);
  }

  @Test
  void a_changed_function_is_served_by_a_new_environment_and_what_runs_ends_on_the_old_one()
      throws Exception {
    var function = machine.function();
    var running = new Semaphore(0);
    var go = new CountDownLatch(1);
    machine.runs(process -> {
      while (true) {
        var next = process.next();
        running.release();
        go.await();
        process.respond(next, "old");
      }
    });
    var old = callers.start(() -> machine.invoke(function, "{}"));
    running.acquire();

    machine.runs(FakeMachine::echo);
    var changed =
        machine
            .functions
            .update(
                function.scope(),
                "f",
                "$LATEST",
                it -> it.with(configuration -> configuration.with(c -> c.codeSha256 = "other")))
            .orElseThrow();

    assertThat(machine.invoke(changed, "\"new\"").response()).isEqualTo("\"new\"");
    go.countDown();
    assertThat(Callers.get(old).response()).isEqualTo("old");
    assertThat(machine.environments.size()).isEqualTo(1);
    assertThat(machine.started.getFirst().running()).isFalse();
  }

  @Test
  void idle_environments_of_a_changed_function_end_at_once() {
    var function = machine.function();
    machine.invoke(function, "{}");

    machine.functions.update(
        function.scope(),
        "f",
        "$LATEST",
        it -> it.with(configuration -> configuration.with(c -> c.memorySize = 256)));

    Waiting.until(SOON, machine::isClean, it -> it);
  }

  @Test
  void a_change_of_what_does_not_matter_to_environments_ends_none() {
    var function = machine.function();
    machine.invoke(function, "{}");

    machine.functions.update(
        function.scope(),
        "f",
        "$LATEST",
        it -> it.with(configuration -> configuration.with(c -> c.revisionId = "another")));
    machine.invoke(machine.functions.find(function.scope(), "f", "$LATEST").orElseThrow(), "{}");

    assertThat(machine.started).hasSize(1);
  }

  @Test
  void a_function_that_is_deleted_while_it_runs_ends_its_invocation_and_leaves_nothing()
      throws Exception {
    var function = machine.function();
    var running = new Semaphore(0);
    var go = new CountDownLatch(1);
    machine.runs(process -> {
      var next = process.next();
      running.release();
      go.await();
      process.respond(next, "last");
      return FakeMachine.echo(process);
    });
    var last = callers.start(() -> machine.invoke(function, "{}"));
    running.acquire();

    machine.functions.remove(function.scope(), "f", "$LATEST");
    go.countDown();

    assertThat(Callers.get(last).response()).isEqualTo("last");
    Waiting.until(SOON, machine::isClean, it -> it);
  }

  @Test
  void a_reset_kills_what_runs_in_its_scopes() throws Exception {
    var function = machine.function();
    var running = new Semaphore(0);
    machine.runs(process -> {
      process.next();
      running.release();
      new CountDownLatch(1).await();
      return 0;
    });
    var killed = callers.start(() -> machine.invoke(function, "{}"));
    running.acquire();

    machine.environments.reset(it -> !it.equals(function.scope()));
    assertThat(machine.environments.size()).isEqualTo(1);
    machine.environments.reset(it -> it.equals(function.scope()));

    assertThat(machine.isClean()).isTrue();
    assertThat(Callers.get(killed).failure()).contains("signal: killed");
  }

  @Test
  void nothing_is_started_after_the_end() {
    var function = machine.function();
    machine.environments.close();

    assertThatThrownBy(() -> machine.invoke(function, "{}"))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("ServiceException"));
    assertThat(machine.started).isEmpty();
  }

  @Test
  void a_function_that_is_pending_cannot_be_invoked() {
    var function = machine.function("f", it -> it.state = State.PENDING);

    assertThatThrownBy(() -> machine.invoke(function, "{}"))
        .hasMessage(
            "The operation cannot be performed at this time. The function is currently in the"
                + " following state: Pending");
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }
}
