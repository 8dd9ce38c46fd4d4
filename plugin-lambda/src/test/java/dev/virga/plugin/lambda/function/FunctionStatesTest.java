package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ARN;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.LastUpdateStatus;
import dev.virga.plugin.lambda.model.LastUpdateStatusReasonCode;
import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.model.StateReasonCode;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.capability.Identities;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With strict fidelity.
class FunctionStatesTest {
  private final FunctionsUnderTest lambda = FunctionsUnderTest.strict();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_function_is_pending_first_and_active_when_its_code_is_unpacked() throws IOException {
    FunctionConfiguration created = lambda.create("f");

    assertThat(created.state()).isEqualTo(State.PENDING);
    assertThat(created.stateReason()).isEqualTo("The function is being created.");
    assertThat(created.stateReasonCode()).isEqualTo(StateReasonCode.CREATING);
    assertThat(created.lastUpdateStatus()).isNull();
    FunctionConfiguration active = settled("f");
    assertThat(active.state()).isEqualTo(State.ACTIVE);
    assertThat(active.stateReason()).isNull();
    assertThat(active.revisionId()).isNotEqualTo(created.revisionId());
    try (var unpacked = Files.list(lambda.context().directory().resolve("code/unpacked"))) {
      assertThat(unpacked).hasSize(1);
    }
  }

  @Test
  void an_update_is_in_progress_first_and_successful_then() {
    lambda.create("f");
    settled("f");

    FunctionConfiguration updated = lambda.updateCode("f", it -> it.zipFile = zip("new"));

    assertThat(updated.state()).isEqualTo(State.ACTIVE);
    assertThat(updated.lastUpdateStatus()).isEqualTo(LastUpdateStatus.IN_PROGRESS);
    assertThat(updated.lastUpdateStatusReasonCode()).isEqualTo(LastUpdateStatusReasonCode.CREATING);
    assertThat(settled("f").lastUpdateStatusReasonCode()).isNull();
  }

  @Test
  void a_function_that_is_not_ready_cannot_be_changed() {
    FunctionConfiguration created = lambda.create("f");
    settled("f");
    var functions = new Functions(lambda.context());
    functions.note(ServiceUnderTest.SCOPE, "f", "$LATEST", it -> it.with(old -> created));

    assertThatThrownBy(() -> lambda.update("f", it -> it.timeout = 5))
        .hasMessage(
            "The operation cannot be performed at this time. The function is currently in the"
                + " following state: Pending")
        .extracting("code", "status")
        .containsExactly("ResourceConflictException", 409);

    functions.note(
        ServiceUnderTest.SCOPE,
        "f",
        "$LATEST",
        it ->
            it.with(old ->
                old.with(b -> {
                  b.state = State.ACTIVE;
                  b.lastUpdateStatus = LastUpdateStatus.IN_PROGRESS;
                })));
    assertThatThrownBy(() -> lambda.publish("f"))
        .hasMessage(
            "The operation cannot be performed at this time. An update is in progress for"
                + " resource: "
                + ARN
                + "f");
  }

  @Test
  void what_was_pending_when_the_process_ended_becomes_active_after_the_restart(
      @TempDir Path data) {
    try (var first = new FunctionsUnderTest(it -> it.strict().in(data))) {
      FunctionConfiguration created = first.create("f");
      settled(first, "f");
      new Functions(first.context())
          .note(ServiceUnderTest.SCOPE, "f", "$LATEST", it -> it.with(_ -> created));
    }

    try (var second = new FunctionsUnderTest(it -> it.strict().in(data))) {
      assertThat(settled(second, "f").state()).isEqualTo(State.ACTIVE);
    }
  }

  @Test
  void a_function_whose_code_is_gone_fails_and_says_so(@TempDir Path data) throws IOException {
    try (var first = new FunctionsUnderTest(it -> it.strict().in(data))) {
      FunctionConfiguration created = first.create("f");
      settled(first, "f");
      new Functions(first.context())
          .note(ServiceUnderTest.SCOPE, "f", "$LATEST", it -> it.with(_ -> created));
      try (var archives = Files.list(first.context().directory().resolve("code/archives"))) {
        Files.writeString(archives.findFirst().orElseThrow(), "no archive any more");
      }
    }

    try (var second = new FunctionsUnderTest(it -> it.strict().in(data))) {
      FunctionConfiguration failed =
          Waiting.until(
              Duration.ofSeconds(5),
              () -> second.configuration("f"),
              it -> it.state() != State.PENDING);
      assertThat(failed.state()).isEqualTo(State.FAILED);
      assertThat(failed.stateReasonCode()).isEqualTo(StateReasonCode.INVALID_ZIP_FILE_EXCEPTION);
    }
  }

  @Test
  void a_role_must_exist_and_be_of_the_account() {
    lambda.context().offer(Identities.class, new FakeIdentities());

    assertThatThrownBy(() -> lambda.create("f"))
        .hasMessage("The role defined for the function cannot be assumed by Lambda.");
    assertThatThrownBy(
            () -> lambda.create("f", it -> it.role = "arn:aws:iam::111122223333:role/other"))
        .hasMessage("Cross-account pass role is not allowed.");
  }

  private FunctionConfiguration settled(String name) {
    return settled(lambda, name);
  }

  private static FunctionConfiguration settled(FunctionsUnderTest lambda, String name) {
    return Waiting.until(
        Duration.ofSeconds(5),
        () -> lambda.configuration(name),
        it -> it.lastUpdateStatus() == LastUpdateStatus.SUCCESSFUL);
  }
}
