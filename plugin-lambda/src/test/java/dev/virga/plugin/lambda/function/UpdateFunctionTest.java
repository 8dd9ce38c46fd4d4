package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ARN;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.Environment;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.FunctionChanged;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdateFunctionTest {
  private final FunctionsUnderTest lambda = new FunctionsUnderTest();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void only_what_is_said_changes_and_the_rest_stays() {
    FunctionConfiguration before =
        lambda.create(
            "f",
            it -> {
              it.description = "text";
              it.environment = new Environment(Map.of("AB", "x"));
            });
    lambda.clock().advance(Duration.ofSeconds(5));

    FunctionConfiguration after =
        lambda.update(
            "f",
            it -> {
              it.memorySize = 256;
              it.timeout = 30;
            });

    assertThat(after.revisionId()).isNotEqualTo(before.revisionId());
    assertThat(after)
        .isEqualTo(
            before.with(it -> {
              it.memorySize = 256;
              it.timeout = 30;
              it.lastModified = "2026-01-31T12:00:05.000+0000";
              it.revisionId = after.revisionId();
            }));
    assertThat(lambda.configuration("f")).isEqualTo(after);
  }

  @Test
  void another_runtime_has_another_version_of_its_own() {
    FunctionConfiguration before = lambda.create("f");

    FunctionConfiguration after = lambda.update("f", it -> it.runtime = "python3.13");

    assertThat(after.runtime()).isEqualTo("python3.13");
    assertThat(after.runtimeVersionConfig()).isNotEqualTo(before.runtimeVersionConfig());
  }

  @Test
  void new_code_replaces_the_old_which_is_removed() {
    FunctionConfiguration before = lambda.create("f");

    FunctionConfiguration after =
        lambda.updateCode(
            "f",
            it -> {
              it.zipFile = zip("new");
              it.architectures = List.of(Architecture.ARM64);
            });

    assertThat(after.codeSha256()).isNotEqualTo(before.codeSha256());
    assertThat(after.codeSize()).isEqualTo(zip("new").length);
    assertThat(after.architectures()).containsExactly(Architecture.ARM64);
    Waiting.until(
        Duration.ofSeconds(5),
        () -> lambda.context().directory().resolve("code/archives").toFile().list(),
        it -> it != null && it.length == 1);
  }

  @Test
  void a_dry_run_tells_what_would_be_and_changes_nothing() {
    FunctionConfiguration before = lambda.create("f");

    FunctionConfiguration dry =
        lambda.updateCode(
            "f",
            it -> {
              it.zipFile = zip("new");
              it.dryRun = true;
            });

    assertThat(dry.codeSha256()).isNotEqualTo(before.codeSha256());
    assertThat(lambda.configuration("f")).isEqualTo(before);
    assertThat(lambda.context().directory().resolve("code/archives").toFile().list()).hasSize(1);
    assertThatThrownBy(() ->
            lambda.updateCode(
                "f",
                it -> {
                  it.zipFile = new byte[0];
                  it.dryRun = true;
                }))
        .hasMessage("Uploaded file must be a non-empty zip");
  }

  @Test
  void new_code_can_be_published_in_the_same_call() {
    lambda.create("f");

    FunctionConfiguration it =
        lambda.updateCode(
            "f",
            wanted -> {
              wanted.zipFile = zip("new");
              wanted.publish = true;
            });

    assertThat(it.functionArn()).isEqualTo(ARN + "f:1");
  }

  @Test
  void an_old_revision_is_refused() {
    FunctionConfiguration first = lambda.create("f");
    lambda.update("f", it -> it.revisionId = first.revisionId());

    assertThatThrownBy(() -> lambda.update("f", it -> it.revisionId = first.revisionId()))
        .extracting("code")
        .isEqualTo("PreconditionFailedException");
    assertThatThrownBy(() ->
            lambda.updateCode(
                "f",
                it -> {
                  it.zipFile = zip("new");
                  it.revisionId = first.revisionId();
                }))
        .extracting("code")
        .isEqualTo("PreconditionFailedException");
  }

  @Test
  void environments_hear_of_a_change_and_of_the_end() {
    var heard = new CopyOnWriteArrayList<FunctionChanged>();
    lambda.context().events().subscribe(FunctionChanged.class, heard::add);
    lambda.create("f");

    lambda.update("f", it -> it.timeout = 5);
    lambda.delete("f", null);

    var change = new FunctionChanged(ServiceUnderTest.SCOPE, "f", "$LATEST");
    Waiting.until(Duration.ofSeconds(5), () -> heard, it -> it.size() == 2);
    assertThat(heard).containsExactly(change, change);
  }

  @Test
  void a_function_that_is_not_there_cannot_be_changed() {
    assertThatThrownBy(() -> lambda.update("f", it -> it.timeout = 5))
        .hasMessage("Function not found: " + ARN + "f");
    assertThatThrownBy(() -> lambda.updateCode("f", it -> it.zipFile = zip("x")))
        .hasMessage("Function not found: " + ARN + "f");
  }

  @Test
  void a_function_is_found_by_name_partial_arn_and_arn() {
    lambda.create("f");
    lambda.publish("f");

    assertThat(lambda.configuration(ARN + "f").functionArn()).isEqualTo(ARN + "f");
    assertThat(lambda.configuration("123456789012:function:f").functionArn()).isEqualTo(ARN + "f");
    assertThat(lambda.configuration("f:1").functionArn()).isEqualTo(ARN + "f:1");
    assertThat(present(lambda.get("f:$LATEST").configuration()).functionArn())
        .isEqualTo(ARN + "f:$LATEST");
    assertThatThrownBy(() -> lambda.get(ARN.replace("us-east-1", "eu-west-1") + "f"))
        .hasMessage("Functions from 'eu-west-1' are not reachable in this region ('us-east-1')");
  }
}
