package dev.virga.plugin.lambda.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.invoke.FakeInvoker.Behaviour;
import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Invoke;
import dev.virga.plugin.lambda.invoke.InvokePlugin;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.model.InvocationType;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.capability.Functions;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsyncInvocationsTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:";

  @TempDir private Path directory;

  private InvokePlugin lambda = InvokePlugin.direct();
  private ServiceUnderTest service = ServiceUnderTest.of(lambda).start();

  @BeforeEach
  void create() {
    lambda.function("work");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private void send(String function, String payload) {
    service.call(
        Invoke.class,
        Invoke.Request.of(it -> {
          it.functionName = function;
          it.invocationType = InvocationType.EVENT;
          it.payload = payload.getBytes(StandardCharsets.UTF_8);
        }));
  }

  private void ran(int times) {
    Waiting.until(LIMIT, lambda.invoker::invocations, it -> it.size() == times);
  }

  private List<String> payloads() {
    return lambda.invoker.invocations().stream()
        .map(it -> new String(it.payload(), StandardCharsets.UTF_8))
        .toList();
  }

  private int waiting() {
    return service
        .context()
        .table("async-events", StoredEvent.class)
        .list(ServiceUnderTest.SCOPE)
        .size();
  }

  private void emptied() {
    Waiting.until(LIMIT, this::waiting, it -> it == 0);
  }

  /// The first event in the queue waits for its next try.
  private void waitsForTry(int invokeCount, int refusals) {
    Waiting.until(
        LIMIT,
        () ->
            service
                .context()
                .table("async-events", StoredEvent.class)
                .list(ServiceUnderTest.SCOPE)
                .getFirst(),
        it -> it.invokeCount() == invokeCount && it.refusals() == refusals);
  }

  @Test
  void an_event_that_the_function_deals_with_runs_once() {
    send("work", "1");

    ran(1);
    emptied();
  }

  @Test
  void a_failing_event_runs_again_after_a_minute_and_after_two_more() {
    lambda.invoker.does(Behaviour.fails("no"));
    send("work", "1");
    waitsForTry(1, 0);

    service.clock().advance(Duration.ofSeconds(59));
    service.clock().advance(Duration.ofSeconds(1));
    waitsForTry(2, 0);
    service.clock().advance(Duration.ofSeconds(119));
    assertThat(lambda.invoker.invocations()).hasSize(2);
    service.clock().advance(Duration.ofSeconds(1));

    ran(3);
    emptied();
    var tries = lambda.invoker.invocations();
    assertThat(tries).extracting(Invocation::requestId).containsOnly(tries.getFirst().requestId());
    assertThat(tries)
        .extracting(Invocation::traceHeader)
        .containsOnly(tries.getFirst().traceHeader());
    assertThat(payloads()).containsOnly("1");
  }

  @Test
  void how_often_and_how_long_it_is_tried_is_configured() {
    lambda.configurations.put(
        ARN + "work", FunctionEventInvokeConfig.of(it -> it.maximumRetryAttempts = 0));
    lambda.invoker.does(Behaviour.fails("no"));

    send("work", "1");

    emptied();
    assertThat(lambda.invoker.invocations()).hasSize(1);
  }

  @Test
  void the_configuration_of_an_alias_is_its_own() {
    lambda.alias("work", "prod");
    lambda.configurations.put(
        ARN + "work:prod", FunctionEventInvokeConfig.of(it -> it.maximumRetryAttempts = 0));
    lambda.invoker.does(Behaviour.fails("no"));

    send("work:prod", "1");
    emptied();
    send("work", "2");

    waitsForTry(1, 0);
  }

  @Test
  void an_event_that_is_throttled_waits_longer_and_longer_until_it_is_too_old() {
    lambda.configurations.put(
        ARN + "work", FunctionEventInvokeConfig.of(it -> it.maximumEventAgeInSeconds = 60));
    lambda.invoker.does(
        Behaviour.throwing(LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.")));
    send("work", "1");

    waitsForTry(0, 1);
    service.clock().advance(Duration.ofSeconds(1));
    waitsForTry(0, 2);
    service.clock().advance(Duration.ofSeconds(2));
    waitsForTry(0, 3);
    service.clock().advance(Duration.ofSeconds(57));

    emptied();
    assertThat(lambda.invoker.invocations()).hasSize(3);
  }

  @Test
  void an_event_that_was_throttled_runs_when_there_is_room() {
    var full = new AtomicInteger(1);
    lambda.invoker.does((invocation, response) -> {
      if (full.getAndDecrement() > 0) {
        throw LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.");
      }
      return Behaviour.answers("1").run(invocation, response);
    });
    send("work", "1");
    waitsForTry(0, 1);

    service.clock().advance(Duration.ofSeconds(1));

    emptied();
    assertThat(lambda.invoker.invocations()).hasSize(2);
  }

  @Test
  void a_function_with_room_for_one_gets_through_many_events_without_a_pause() {
    var inside = new AtomicInteger();
    lambda.invoker.does((invocation, response) -> {
      if (inside.incrementAndGet() > 1) {
        inside.decrementAndGet();
        throw LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.");
      }
      inside.decrementAndGet();
      return Behaviour.answers("1").run(invocation, response);
    });

    for (int i = 0; i < 200; i++) {
      send("work", String.valueOf(i));
    }

    Waiting.until(LIMIT, this::stillDue, it -> it == 0);
    assertThat(waiting()).as("events that were tried while no other ran").isLessThan(50);
  }

  /// Events that have not been tried in vain with nobody to wait for.
  private long stillDue() {
    return service
        .context()
        .table("async-events", StoredEvent.class)
        .list(ServiceUnderTest.SCOPE)
        .stream()
        .filter(it -> it.refusals() == 0)
        .count();
  }

  @Test
  void a_function_that_is_to_run_nothing_gets_nothing() {
    lambda.running().reserved().put(ServiceUnderTest.SCOPE, "work", 0);

    send("work", "1");

    emptied();
    assertThat(lambda.invoker.invocations()).isEmpty();
  }

  @Test
  void the_events_of_a_deleted_function_go_with_it() {
    lambda.invoker.does(Behaviour.fails("no"));
    send("work", "1");
    waitsForTry(1, 0);

    lambda.running().queue().functionDeleted(ServiceUnderTest.SCOPE, "work");

    assertThat(waiting()).isZero();
    service.clock().advance(Duration.ofHours(1));
    lambda.function("other");
    lambda.invoker.does(Behaviour.answers("1"));
    send("other", "2");
    ran(2);
    assertThat(payloads()).containsExactly("1", "2");
  }

  @Test
  void an_event_runs_after_a_restart_that_it_was_queued_or_running_at() throws Exception {
    service.close();
    lambda = InvokePlugin.direct();
    service = ServiceUnderTest.of(lambda).in(directory).start();
    lambda.function("work");
    var first = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    lambda.invoker.does((invocation, response) -> {
      first.countDown();
      await(end);
      return Behaviour.fails("killed").run(invocation, response);
    });
    send("work", "\"running\"");
    first.await();
    lambda.running().queue().stop();
    send("work", "\"queued\"");

    end.countDown();
    service.close();
    lambda = InvokePlugin.direct();
    service = ServiceUnderTest.of(lambda).in(directory).start();

    ran(2);
    emptied();
    assertThat(payloads()).containsExactlyInAnyOrder("\"running\"", "\"queued\"");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void ten_thousand_events_of_one_function_do_not_keep_another_waiting() throws Exception {
    lambda.function("other");
    var most = new AtomicInteger();
    var running = new AtomicInteger();
    var gate = new CountDownLatch(1);
    lambda.invoker.does((invocation, response) -> {
      most.accumulateAndGet(running.incrementAndGet(), Math::max);
      if (invocation.function().name().equals("work")) {
        await(gate);
      }
      running.decrementAndGet();
      return Behaviour.answers("1").run(invocation, response);
    });
    for (int i = 0; i < 10_000; i++) {
      send("work", String.valueOf(i));
    }

    send("other", "\"other\"");

    Waiting.until(LIMIT, this::payloads, it -> it.contains("\"other\""));
    gate.countDown();
    emptied();
    assertThat(most.get()).isLessThanOrEqualTo(32);
    assertThat(payloads()).hasSize(10_001).doesNotHaveDuplicates();
  }

  @Test
  void other_services_invoke_functions_by_their_arn() {
    var functions = service.context().find(Functions.class).orElseThrow();

    functions.invokeAsync(ARN + "work", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8));

    ran(1);
    assertThat(payloads()).containsExactly("{\"a\": 1}");
    assertThatThrownBy(() -> functions.invokeAsync(ARN + "none", new byte[0]))
        .hasMessage("Function not found: " + ARN + "none");
    assertThatThrownBy(() -> functions.invokeAsync("none", new byte[0]))
        .hasMessage("Function not found: none");
  }

  @Test
  void what_waits_in_a_scope_that_is_reset_is_forgotten() {
    lambda.invoker.does(Behaviour.fails("no"));
    send("work", "1");
    waitsForTry(1, 0);

    lambda.running().queue().reset(it -> true);
    service.clock().advance(Duration.ofMinutes(2));
    send("work", "2");

    ran(2);
    assertThat(payloads()).containsExactly("1", "2");
  }
}
