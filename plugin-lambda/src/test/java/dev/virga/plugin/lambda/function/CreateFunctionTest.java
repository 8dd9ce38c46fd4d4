package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ARN;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ROLE;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.DurableConfig;
import dev.virga.plugin.lambda.model.Environment;
import dev.virga.plugin.lambda.model.EphemeralStorage;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.ImageConfig;
import dev.virga.plugin.lambda.model.LastUpdateStatus;
import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.model.SnapStartApplyOn;
import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.model.TracingMode;
import dev.virga.spi.AwsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateFunctionTest {
  private final FunctionsUnderTest lambda = new FunctionsUnderTest();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_function_has_the_defaults_of_aws_and_is_active_at_once() {
    FunctionConfiguration it = lambda.create("f");

    assertThat(it.functionName()).isEqualTo("f");
    assertThat(it.functionArn()).isEqualTo(ARN + "f");
    assertThat(it.version()).isEqualTo("$LATEST");
    assertThat(it.role()).isEqualTo(ROLE);
    assertThat(it.description()).isEmpty();
    assertThat(it.timeout()).isEqualTo(3);
    assertThat(it.memorySize()).isEqualTo(128);
    assertThat(it.packageType()).isEqualTo(PackageType.ZIP);
    assertThat(it.architectures()).containsExactly(Architecture.X86_64);
    assertThat(it.ephemeralStorage()).isEqualTo(new EphemeralStorage(512));
    assertThat(present(it.tracingConfig()).mode()).isEqualTo(TracingMode.PASS_THROUGH);
    assertThat(present(it.snapStart()).applyOn()).isEqualTo(SnapStartApplyOn.NONE);
    assertThat(present(it.loggingConfig()).logFormat()).isEqualTo(LogFormat.TEXT);
    assertThat(present(it.loggingConfig()).logGroup()).isEqualTo("/aws/lambda/f");
    assertThat(present(it.runtimeVersionConfig()).runtimeVersionArn())
        .matches("arn:aws:lambda:us-east-1::runtime:[0-9a-f]{64}");
    assertThat(it.state()).isEqualTo(State.ACTIVE);
    assertThat(it.lastUpdateStatus()).isEqualTo(LastUpdateStatus.SUCCESSFUL);
    assertThat(it.lastModified()).isEqualTo("2026-01-31T12:00:00.000+0000");
    assertThat(it.codeSha256()).hasSize(44);
    assertThat(it.environment()).isNull();
    assertThat(it.vpcConfig()).isNull();
    assertThat(it.layers()).isNull();
  }

  @Test
  void what_was_created_is_read_back_and_survives_a_restart(@TempDir Path data) {
    FunctionConfiguration created;
    try (var first = new FunctionsUnderTest(it -> it.in(data))) {
      created =
          first.create("f", it -> it.environment = new Environment(Map.of("B1", "2", "A1", "1")));
    }

    try (var second = new FunctionsUnderTest(it -> it.in(data))) {
      assertThat(second.configuration("f")).isEqualTo(created);
      assertThat(second.get("f").configuration()).isEqualTo(created);
      second.publish("f");
      assertThat(second.publish("f").version()).isEqualTo("1");
    }
  }

  @Test
  void a_name_is_taken_once() {
    lambda.create("f");

    assertThatThrownBy(() -> lambda.create("f"))
        .hasMessage("Function already exist: f")
        .extracting("code", "status")
        .containsExactly("ResourceConflictException", 409);
  }

  @Test
  void a_function_that_is_published_at_once_answers_as_version_1() {
    FunctionConfiguration it = lambda.create("f", wanted -> wanted.publish = true);

    assertThat(it.version()).isEqualTo("1");
    assertThat(it.functionArn()).isEqualTo(ARN + "f:1");
    assertThat(lambda.configuration("f").version()).isEqualTo("$LATEST");
  }

  @Test
  void tags_belong_to_the_function_and_not_to_its_configuration() {
    lambda.create("f", it -> it.tags = Map.of("stage", "test"));

    assertThat(lambda.get("f").tags()).containsExactly(Map.entry("stage", "test"));
  }

  @Test
  void an_image_has_neither_runtime_nor_handler() {
    FunctionConfiguration it = lambda.createImage("f", "localhost:4566/web:1");

    assertThat(it.packageType()).isEqualTo(PackageType.IMAGE);
    assertThat(it.runtime()).isNull();
    assertThat(it.handler()).isNull();
    assertThat(it.runtimeVersionConfig()).isNull();
    assertThat(it.codeSize()).isZero();
    assertThat(present(lambda.get("f").code()).imageUri()).isEqualTo("localhost:4566/web:1");
    assertThat(present(lambda.get("f").code()).repositoryType()).isEqualTo("ECR");
  }

  @Test
  void what_an_image_is_to_run_is_shown_in_the_response_only() {
    var config = new ImageConfig(null, List.of("echo", "hello"), null);
    lambda.create(
        "f",
        it -> {
          it.packageType = PackageType.IMAGE;
          it.runtime = null;
          it.handler = null;
          it.code = dev.virga.plugin.lambda.model.FunctionCode.of(c -> c.imageUri = "web");
          it.imageConfig = config;
        });

    assertThat(present(lambda.configuration("f").imageConfigResponse()).imageConfig())
        .isEqualTo(config);
  }

  @Test
  void a_refused_function_leaves_nothing() {
    assertThatThrownBy(() -> lambda.create("f", it -> it.runtime = "cobol"))
        .isInstanceOf(AwsException.class);
    assertThatThrownBy(() -> lambda.create("f", it -> it.tags = Map.of("aws:x", "y")))
        .isInstanceOf(AwsException.class);

    assertThatThrownBy(() -> lambda.configuration("f"))
        .hasMessage("Function not found: " + ARN + "f");
    lambda.create("f");
  }

  @Test
  void what_virga_does_not_have_is_refused_honestly() {
    assertThatThrownBy(
            () -> lambda.create("f", it -> it.durableConfig = new DurableConfig(null, 1, 1)))
        .hasMessage("Virga does not implement DurableConfig of CreateFunction.")
        .extracting("status")
        .isEqualTo(501);
  }
}
