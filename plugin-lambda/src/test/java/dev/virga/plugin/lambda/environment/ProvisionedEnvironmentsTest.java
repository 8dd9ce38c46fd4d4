package dev.virga.plugin.lambda.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.concurrency.ProvisionedEnvironments.Status;
import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Environments that run ahead of invocations.
@Timeout(20)
class ProvisionedEnvironmentsTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final FakeMachine machine = new FakeMachine();
  private final FunctionName live = new FunctionName(ServiceUnderTest.SCOPE, "f", "live");

  @AfterEach
  void nothing_is_left_over() {
    machine.close();
  }

  @Test
  void are_started_in_the_background_and_used_first() {
    var function = alias("1");

    machine.environments.provisioned().provision(live, 2);
    reach(2);
    var answer = machine.invoke(function, live.arn(), "1");

    assertThat(answer.response()).isEqualTo("1");
    assertThat(answer.tail()).contains("init=null");
    assertThat(machine.started)
        .hasSize(2)
        .allSatisfy(it ->
            assertThat(it.launch().initializationType())
                .isEqualTo(InitializationType.PROVISIONED_CONCURRENCY));
    assertThat(machine.logs.getFirst().lines().getFirst())
        .isEqualTo("INIT_START provisioned-concurrency python:3.12.v1");
  }

  @Test
  void serve_the_alias_that_they_are_for_and_no_other_name() {
    var function = alias("1");
    machine.environments.provisioned().provision(live, 1);
    reach(1);

    machine.invoke(function, "1");

    assertThat(machine.started).hasSize(2);
  }

  @Test
  void what_is_more_than_provisioned_runs_on_demand() {
    var function = alias("1");
    machine.environments.provisioned().provision(live, 1);
    reach(1);
    machine.runs(FakeMachine::echo);
    machine.started.getFirst().kill(false);
    reach(0);

    assertThat(machine.invoke(function, live.arn(), "1").response()).isEqualTo("1");
  }

  @Test
  void are_replaced_when_they_die() {
    var function = alias("1");
    machine.environments.provisioned().provision(live, 1);
    reach(1);
    machine.invoke(function, live.arn(), "1");

    machine.started.getFirst().kill(false);

    Waiting.until(SOON, machine.started::size, it -> it == 2);
    reach(1);
  }

  @Test
  void end_when_none_are_wanted_any_more() {
    alias("1");
    machine.environments.provisioned().provision(live, 3);
    reach(3);

    machine.environments.provisioned().provision(live, 1);
    Waiting.until(SOON, machine.environments::size, it -> it == 1);
    machine.environments.provisioned().provision(live, 0);

    Waiting.until(SOON, machine::isClean, it -> it);
    assertThat(status()).isEqualTo(new Status(0, ""));
  }

  @Test
  void tell_why_they_cannot_be_started() {
    alias("1");
    machine.runs(_ -> 1);

    machine.environments.provisioned().provision(live, 2);

    Waiting.until(
        SOON, this::status, it -> it.equals(new Status(0, "FUNCTION_ERROR_INIT_FAILURE")));
    Waiting.until(SOON, machine.environments::size, it -> it == 0);
    assertThat(machine.started).hasSize(1);
  }

  @Test
  void follow_the_alias_to_another_version() {
    alias("1");
    machine.environments.provisioned().provision(live, 1);
    reach(1);
    var second = version("2");
    machine.aliases.update(ServiceUnderTest.SCOPE, "f", "live", _ -> configuration("2"));

    machine.invoke(second, live.arn(), "1");

    Waiting.until(
        SOON,
        () -> machine.started.stream().map(FakeProcess::launch).toList(),
        started ->
            started.stream()
                .anyMatch(it ->
                    it.function().version().equals("2")
                        && it.initializationType() == InitializationType.PROVISIONED_CONCURRENCY));
    reach(1);
    assertThat(machine.started.getFirst().running()).isFalse();
  }

  @Test
  void do_not_count_against_what_the_account_has_left() {
    var function = alias("1");
    machine.function("other", _ -> {});
    machine.reserved.put(ServiceUnderTest.SCOPE, "other", 999);
    machine.environments.provisioned().provision(live, 1);
    reach(1);

    assertThat(machine.invoke(function, live.arn(), "1").response()).isEqualTo("1");
  }

  private StoredFunction alias(String version) {
    var function = version(version);
    machine.aliases.add(ServiceUnderTest.SCOPE, "f", "live", configuration(version));
    return function;
  }

  private StoredFunction version(String version) {
    return machine.function("f", it -> it.version = version);
  }

  private AliasConfiguration configuration(String version) {
    return new AliasConfiguration(live.arn(), "live", version, null, null, null);
  }

  private Status status() {
    return machine.environments.provisioned().status(live);
  }

  private void reach(int allocated) {
    Waiting.until(SOON, this::status, it -> it.allocated() == allocated);
  }
}
