package dev.virga.plugin.lambda.settings;

import static dev.virga.plugin.lambda.settings.FunctionSettings.ARN;
import static dev.virga.plugin.lambda.settings.FunctionSettings.refusal;
import static dev.virga.testkit.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.alias.DeleteAlias;
import dev.virga.plugin.lambda.alias.UpdateAlias;
import dev.virga.plugin.lambda.concurrency.DeleteProvisionedConcurrencyConfig;
import dev.virga.plugin.lambda.concurrency.GetProvisionedConcurrencyConfig;
import dev.virga.plugin.lambda.concurrency.ListProvisionedConcurrencyConfigs;
import dev.virga.plugin.lambda.concurrency.PutFunctionConcurrency;
import dev.virga.plugin.lambda.concurrency.PutProvisionedConcurrencyConfig;
import dev.virga.plugin.lambda.model.ProvisionedConcurrencyConfigListItem;
import dev.virga.plugin.lambda.model.ProvisionedConcurrencyStatusEnum;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionedConcurrencyTest {
  private final FunctionSettings lambda = FunctionSettings.start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void it_is_in_progress_until_the_environments_are_there() {
    var asked = put("1", 3);
    var begun = get("1");
    lambda.environments().reach("f:1", 2, "");
    var partly = get("1");
    lambda.environments().reach("f:1", 3, "");
    var done = get("1");

    assertThat(asked.status()).isEqualTo(ProvisionedConcurrencyStatusEnum.IN_PROGRESS);
    assertThat(asked.requestedProvisionedConcurrentExecutions()).isEqualTo(3);
    assertThat(asked.allocatedProvisionedConcurrentExecutions()).isEqualTo(0);
    assertThat(asked.lastModified()).isEqualTo("2026-01-31T12:00:00+0000");
    assertThat(begun.status()).isEqualTo(ProvisionedConcurrencyStatusEnum.IN_PROGRESS);
    assertThat(partly.allocatedProvisionedConcurrentExecutions()).isEqualTo(2);
    assertThat(partly.status()).isEqualTo(ProvisionedConcurrencyStatusEnum.IN_PROGRESS);
    assertThat(done.status()).isEqualTo(ProvisionedConcurrencyStatusEnum.READY);
    assertThat(done.availableProvisionedConcurrentExecutions()).isEqualTo(3);
    assertThat(done.statusReason()).isNull();
  }

  @Test
  void a_failure_is_told() {
    put("1", 3);
    lambda.environments().reach("f:1", 0, "FUNCTION_ERROR_INIT_FAILURE");

    assertThat(get("1").status()).isEqualTo(ProvisionedConcurrencyStatusEnum.FAILED);
    assertThat(get("1").statusReason()).isEqualTo("FUNCTION_ERROR_INIT_FAILURE");
  }

  @Test
  void environments_follow_what_is_wanted() {
    lambda.alias("live", "1");

    put("live", 2);
    expectLastAsked("f:live=2");
    lambda.call(UpdateAlias.class, new UpdateAlias.Request("f", "live", "3", null, null, null));
    expectAsked("f:live=2", 2);
    put("2", 1);
    expectLastAsked("f:2=1");
    delete("2");
    expectLastAsked("f:2=0");
    lambda.call(DeleteAlias.class, new DeleteAlias.Request("f", "live"));
    expectLastAsked("f:live=0");
  }

  @Test
  void they_are_asked_for_again_after_a_restart(@TempDir Path data) {
    try (var before = FunctionSettings.in(data)) {
      before.call(
          PutProvisionedConcurrencyConfig.class,
          new PutProvisionedConcurrencyConfig.Request("f", "1", 4));
    }

    try (var after = FunctionSettings.in(data)) {
      assertThat(after.environments().asked()).containsExactly("f:1=4");
      assertThat(after.parts().provisioned.all()).hasSize(1);
    }
  }

  @Test
  void it_is_for_what_is_published() {
    lambda.alias("next", "$LATEST");

    assertThat(refusal(() -> put("$LATEST", 1)))
        .hasMessage(
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
    assertThat(refusal(() -> put("next", 1)).code()).isEqualTo("InvalidParameterValueException");
    assertThat(refusal(() -> get("$LATEST")).code()).isEqualTo("InvalidParameterValueException");
    assertThat(refusal(() -> put("9", 1))).hasMessage("Function not found: " + ARN + ":9");
    assertThat(lambda.environments().asked()).isEmpty();
  }

  @Test
  void it_is_no_more_than_is_reserved() {
    lambda.call(PutFunctionConcurrency.class, new PutFunctionConcurrency.Request("f", 5));
    put("1", 3);
    put("2", 2);

    assertThat(refusal(() -> put("2", 3)))
        .hasMessage(
            "Requested Provisioned Concurrency should not be greater than the"
                + " reservedConcurrentExecution for function");
    put("1", 2);
    put("2", 3);
  }

  @Test
  void a_hundred_stay_unreserved() {
    lambda.call(PutFunctionConcurrency.class, new PutFunctionConcurrency.Request("g", 800));

    assertThat(refusal(() -> put("1", 101)).message()).endsWith("minimum value of [100].");
    put("1", 100);
    assertThat(
            refusal(() ->
                    lambda.call(
                        PutFunctionConcurrency.class, new PutFunctionConcurrency.Request("g", 801)))
                .message())
        .endsWith("minimum value of [100].");
  }

  @Test
  void a_version_is_provisioned_for_itself_or_for_its_alias() {
    lambda.alias("live", "1");
    put("live", 1);

    assertThat(refusal(() -> put("1", 1)))
        .hasMessage("Version is pointed by a Provisioned Concurrency alias");
    put("2", 1);
    lambda.alias("other", "2");
    assertThat(refusal(() -> put("other", 1)).code()).isEqualTo("ResourceConflictException");
    put("live", 2);
  }

  @Test
  void what_is_not_configured_is_not_found() {
    var refused = refusal(() -> get("1"));

    assertThat(refused.code()).isEqualTo("ProvisionedConcurrencyConfigNotFoundException");
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused).hasMessage("No Provisioned Concurrency Config found for this function");
    delete("1");
  }

  @Test
  void configurations_are_listed_by_qualifier_in_pages() {
    lambda.alias("live", "3");
    put("live", 3);
    put("2", 2);
    put("1", 1);
    lambda.environments().reach("f:2", 2, "");

    var first = list(2, null);
    var second = list(2, first.nextMarker());

    assertThat(first.provisionedConcurrencyConfigs())
        .extracting(ProvisionedConcurrencyConfigListItem::functionArn)
        .containsExactly(ARN + ":1", ARN + ":2");
    assertThat(first.provisionedConcurrencyConfigs())
        .extracting(ProvisionedConcurrencyConfigListItem::status)
        .containsExactly(
            ProvisionedConcurrencyStatusEnum.IN_PROGRESS, ProvisionedConcurrencyStatusEnum.READY);
    assertThat(second.provisionedConcurrencyConfigs())
        .extracting(ProvisionedConcurrencyConfigListItem::functionArn)
        .containsExactly(ARN + ":live");
    assertThat(second.nextMarker()).isNull();
  }

  @Test
  void a_configuration_goes_with_its_version_and_with_its_function() {
    put("1", 1);
    put("2", 1);

    lambda.deleteVersion("1");
    assertThat(Objects.requireNonNull(list(null, null).provisionedConcurrencyConfigs()))
        .extracting(ProvisionedConcurrencyConfigListItem::functionArn)
        .containsExactly(ARN + ":2");

    lambda.deleteFunction();
    assertThat(list(null, null).provisionedConcurrencyConfigs()).isEmpty();
  }

  private void expectLastAsked(String wanted) {
    expectAsked(wanted, 1);
  }

  private void expectAsked(String wanted, int times) {
    until(
        Duration.ofSeconds(10),
        () -> List.copyOf(lambda.environments().asked()),
        it ->
            !it.isEmpty()
                && it.getLast().equals(wanted)
                && Collections.frequency(it, wanted) == times);
  }

  private PutProvisionedConcurrencyConfig.Response put(String qualifier, int wanted) {
    return lambda.call(
        PutProvisionedConcurrencyConfig.class,
        new PutProvisionedConcurrencyConfig.Request("f", qualifier, wanted));
  }

  private GetProvisionedConcurrencyConfig.Response get(String qualifier) {
    return lambda.call(
        GetProvisionedConcurrencyConfig.class,
        new GetProvisionedConcurrencyConfig.Request("f", qualifier));
  }

  private void delete(String qualifier) {
    lambda.call(
        DeleteProvisionedConcurrencyConfig.class,
        new DeleteProvisionedConcurrencyConfig.Request("f", qualifier));
  }

  private ListProvisionedConcurrencyConfigs.Response list(
      @Nullable Integer size, @Nullable String marker) {
    return lambda.call(
        ListProvisionedConcurrencyConfigs.class,
        new ListProvisionedConcurrencyConfigs.Request("f", marker, size));
  }
}
