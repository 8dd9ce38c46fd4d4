package dev.virga.plugin.lambda.settings;

import static dev.virga.plugin.lambda.settings.FunctionSettings.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.concurrency.DeleteFunctionConcurrency;
import dev.virga.plugin.lambda.concurrency.GetFunctionConcurrency;
import dev.virga.plugin.lambda.concurrency.PutFunctionConcurrency;
import dev.virga.plugin.lambda.concurrency.PutProvisionedConcurrencyConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReservedConcurrencyTest {
  private final FunctionSettings lambda = FunctionSettings.start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_reservation_is_read_and_taken_back() {
    assertThat(reserved("f")).isNull();

    reserve("f", 7);
    assertThat(reserved("f")).isEqualTo(7);

    lambda.call(DeleteFunctionConcurrency.class, new DeleteFunctionConcurrency.Request("f"));
    lambda.call(DeleteFunctionConcurrency.class, new DeleteFunctionConcurrency.Request("f"));
    assertThat(reserved("f")).isNull();
  }

  @Test
  void nothing_at_all_may_be_reserved() {
    reserve("f", 0);

    assertThat(reserved("f")).isEqualTo(0);
  }

  @Test
  void a_hundred_stay_unreserved() {
    reserve("f", 400);
    reserve("g", 500);

    assertThat(refusal(() -> reserve("f", 401)))
        .hasMessage(
            "Specified ReservedConcurrentExecutions for function decreases account's"
                + " UnreservedConcurrentExecution below its minimum value of [100].");
    assertThat(reserved("f")).isEqualTo(400);
    reserve("f", 399);
  }

  @Test
  void what_is_provisioned_stays_within_what_is_reserved() {
    lambda.call(
        PutProvisionedConcurrencyConfig.class,
        new PutProvisionedConcurrencyConfig.Request("f", "1", 5));

    assertThat(refusal(() -> reserve("f", 4)).message()).endsWith("[5].");
    assertThat(reserved("f")).isNull();
    reserve("f", 5);
  }

  @Test
  void it_is_for_functions_that_are_there_and_not_for_versions() {
    assertThat(refusal(() -> reserve("none", 1)))
        .hasMessage("Function not found: arn:aws:lambda:us-east-1:123456789012:function:none");
    assertThat(refusal(() -> reserved("none")).status()).isEqualTo(404);
    assertThat(refusal(() -> reserve("f:1", 1)).message())
        .startsWith("This operation is permitted on Lambda functions only.");
  }

  @Test
  void a_reservation_goes_with_its_function() {
    reserve("f", 7);

    lambda.deleteFunction();

    assertThat(reserved("f")).isNull();
  }

  private void reserve(String function, int executions) {
    var answer =
        lambda.call(
            PutFunctionConcurrency.class, new PutFunctionConcurrency.Request(function, executions));
    assertThat(answer.reservedConcurrentExecutions()).isEqualTo(executions);
  }

  private @Nullable Integer reserved(String function) {
    return lambda
        .call(GetFunctionConcurrency.class, new GetFunctionConcurrency.Request(function))
        .reservedConcurrentExecutions();
  }
}
