package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.ProvisionedConcurrencyConfigNotFoundException;
import software.amazon.awssdk.services.lambda.model.ProvisionedConcurrencyStatusEnum;
import software.amazon.awssdk.services.lambda.model.ThrottleReason;
import software.amazon.awssdk.services.lambda.model.TooManyRequestsException;

/// Reserved and provisioned concurrency through the AWS SDK for Java.
class LambdaConcurrencyTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static PythonFunctions functions;
  private static LambdaClient lambda;

  @BeforeAll
  static void client() {
    functions = PythonFunctions.of(VIRGA.endpoint(), "111122220002");
    lambda = functions.lambda();
  }

  @AfterAll
  static void close() {
    lambda.close();
  }

  @Test
  void a_function_without_any_concurrency_is_throttled() {
    String name = functions.create(PythonFunctions.WHO);
    lambda.putFunctionConcurrency(it -> it.functionName(name).reservedConcurrentExecutions(0));

    assertThatThrownBy(() -> lambda.invoke(it -> it.functionName(name)))
        .isInstanceOfSatisfying(
            TooManyRequestsException.class,
            it ->
                assertThat(it.reason())
                    .isEqualTo(
                        ThrottleReason.RESERVED_FUNCTION_CONCURRENT_INVOCATION_LIMIT_EXCEEDED));

    lambda.deleteFunctionConcurrency(it -> it.functionName(name));
    assertThat(functions.answer(name, "$LATEST")).isEqualTo("[\"$LATEST\", \"on-demand\"]");
  }

  @Test
  void a_hundred_executions_stay_unreserved() {
    String name = functions.create(PythonFunctions.WHO);
    assertThat(
            lambda
                .getFunctionConcurrency(it -> it.functionName(name))
                .reservedConcurrentExecutions())
        .isNull();

    assertThatThrownBy(() ->
            lambda.putFunctionConcurrency(
                it -> it.functionName(name).reservedConcurrentExecutions(901)))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("below its minimum value of [100].");

    lambda.putFunctionConcurrency(it -> it.functionName(name).reservedConcurrentExecutions(3));
    assertThat(
            lambda
                .getFunctionConcurrency(it -> it.functionName(name))
                .reservedConcurrentExecutions())
        .isEqualTo(3);
    lambda.deleteFunctionConcurrency(it -> it.functionName(name));
  }

  @Test
  void provisioned_environments_are_there_before_they_are_invoked() {
    String name = functions.create(PythonFunctions.WHO);
    String version = lambda.publishVersion(it -> it.functionName(name)).version();
    lambda.createAlias(it -> it.functionName(name).name("live").functionVersion(version));

    var asked =
        lambda.putProvisionedConcurrencyConfig(
            it -> it.functionName(name).qualifier("live").provisionedConcurrentExecutions(2));

    assertThat(asked.status()).isEqualTo(ProvisionedConcurrencyStatusEnum.IN_PROGRESS);
    var ready =
        Waiting.until(
            Duration.ofSeconds(30),
            () ->
                lambda.getProvisionedConcurrencyConfig(
                    it -> it.functionName(name).qualifier("live")),
            it -> it.status() != ProvisionedConcurrencyStatusEnum.IN_PROGRESS);
    assertThat(ready.status())
        .as(ready.statusReason())
        .isEqualTo(ProvisionedConcurrencyStatusEnum.READY);
    assertThat(ready.allocatedProvisionedConcurrentExecutions()).isEqualTo(2);
    assertThat(functions.answer(name, "live")).isEqualTo("[\"1\", \"provisioned-concurrency\"]");
    assertThat(
            lambda
                .listProvisionedConcurrencyConfigs(it -> it.functionName(name))
                .provisionedConcurrencyConfigs())
        .singleElement()
        .satisfies(it -> assertThat(it.functionArn()).endsWith(":live"));

    lambda.deleteProvisionedConcurrencyConfig(it -> it.functionName(name).qualifier("live"));
    assertThatThrownBy(() ->
            lambda.getProvisionedConcurrencyConfig(it -> it.functionName(name).qualifier("live")))
        .isInstanceOf(ProvisionedConcurrencyConfigNotFoundException.class)
        .hasMessageContaining("No Provisioned Concurrency Config found for this function");
  }

  @Test
  void what_is_not_published_is_not_provisioned() {
    String name = functions.create(PythonFunctions.WHO);

    assertThatThrownBy(() ->
            lambda.putProvisionedConcurrencyConfig(it ->
                it.functionName(name).qualifier("$LATEST").provisionedConcurrentExecutions(1)))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining(
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
  }
}
