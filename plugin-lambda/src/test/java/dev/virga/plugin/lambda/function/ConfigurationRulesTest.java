package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.ApplicationLogLevel;
import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.model.Environment;
import dev.virga.plugin.lambda.model.FunctionCode;
import dev.virga.plugin.lambda.model.ImageConfig;
import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.model.SystemLogLevel;
import dev.virga.plugin.lambda.model.VpcConfig;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationRulesTest {
  private final FunctionsUnderTest lambda = new FunctionsUnderTest();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_runtime_that_does_not_exist_is_refused_with_those_that_do() {
    assertRefused(it -> it.runtime = "NodeJS22.x")
        .startsWith(
            "Value NodeJS22.x at 'runtime' failed to satisfy constraint: Member must satisfy enum"
                + " value set: [nodejs20.x, python3.14, provided.al2023, python3.12,")
        .endsWith("] or be a valid ARN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java8",
        "go1.x",
        "python3.7",
        "ruby2.7",
        "nodejs14.x",
        "provided",
        "dotnetcore3.1"
      })
  void a_runtime_of_the_past_is_refused(String runtime) {
    assertRefused(it -> it.runtime = runtime)
        .isEqualTo(
            ("The runtime parameter of %s is no longer supported for creating or updating AWS"
                    + " Lambda functions. We recommend you use a supported runtime while creating"
                    + " or updating functions.")
                .formatted(runtime));
  }

  @Test
  void an_archive_needs_a_runtime_and_a_handler() {
    String words =
        "Runtime and Handler are mandatory parameters for functions created with deployment"
            + " packages.";

    assertRefused(it -> it.runtime = null).isEqualTo(words);
    assertRefused(it -> it.handler = null).isEqualTo(words);
  }

  @Test
  void an_image_takes_neither_runtime_nor_handler_nor_layers() {
    assertRefused(
            it -> {
              it.packageType = PackageType.IMAGE;
              it.code = FunctionCode.of(code -> code.imageUri = "web");
            })
        .isEqualTo(
            "Please don't provide Handler or Runtime or Layer when the intended function"
                + " PackageType is Image.");
  }

  @Test
  void an_archive_takes_no_image_config() {
    assertRefused(it -> it.imageConfig = new ImageConfig(null, List.of("x"), null))
        .contains("ImageConfig");
  }

  @Test
  void memory_ends_at_10240() {
    assertRefused(it -> it.memorySize = 10_241)
        .isEqualTo(
            "'MemorySize' value failed to satisfy constraint: Member must have value less than or"
                + " equal to 10240");
  }

  @Test
  void reserved_variables_are_refused_by_name() {
    assertRefused(it ->
            it.environment =
                new Environment(Map.of("LAMBDA_TASK_ROOT", "x", "MINE", "y", "AWS_REGION", "z")))
        .isEqualTo(
            "Lambda was unable to configure your environment variables because the environment"
                + " variables you have provided contains reserved keys that are currently not"
                + " supported for modification. Reserved keys used in this request: AWS_REGION,"
                + " LAMBDA_TASK_ROOT");
  }

  @Test
  void variables_have_4_kilobytes_as_json() {
    // {"AB":"…"} is nine bytes longer than the value
    lambda.create("fits", it -> it.environment = new Environment(Map.of("AB", "x".repeat(4087))));

    assertRefused(it -> it.environment = new Environment(Map.of("AB", "x".repeat(4088))))
        .contains("exceeded the 4KB limit. String measured: {\"AB\":\"xxx");
    assertRefused(it -> it.environment = new Environment(Map.of("AB", "\"".repeat(2044))))
        .contains("exceeded the 4KB limit");
  }

  @Test
  void an_environment_without_variables_takes_all_away() {
    lambda.create("f", it -> it.environment = new Environment(Map.of("AB", "x")));

    assertThat(lambda.update("f", it -> it.environment = new Environment(Map.of())).environment())
        .isNull();
  }

  @Test
  void levels_of_logging_need_json() {
    var levels = new LoggingConfig(null, ApplicationLogLevel.DEBUG, null, null);

    assertRefused(it -> it.loggingConfig = levels).startsWith("LogLevel is not supported");
  }

  @Test
  void json_logging_starts_at_info_and_forgets_levels_with_text() {
    lambda.create(
        "f", it -> it.loggingConfig = new LoggingConfig(LogFormat.JSON, null, null, "mine"));

    assertThat(lambda.configuration("f").loggingConfig())
        .isEqualTo(
            new LoggingConfig(
                LogFormat.JSON, ApplicationLogLevel.INFO, SystemLogLevel.INFO, "mine"));
    var text = new LoggingConfig(LogFormat.TEXT, null, null, null);
    assertThat(lambda.update("f", it -> it.loggingConfig = text).loggingConfig())
        .isEqualTo(new LoggingConfig(LogFormat.TEXT, null, null, "mine"));
  }

  @Test
  void a_dead_letter_target_is_a_queue_or_a_topic_and_can_be_taken_away() {
    String queue = "arn:aws:sqs:us-east-1:123456789012:dead";
    lambda.create("f", it -> it.deadLetterConfig = new DeadLetterConfig(queue));

    assertThat(present(lambda.configuration("f").deadLetterConfig()).targetArn()).isEqualTo(queue);
    assertThat(
            lambda
                .update("f", it -> it.deadLetterConfig = new DeadLetterConfig(""))
                .deadLetterConfig())
        .isNull();
    assertRefused(it -> it.deadLetterConfig = new DeadLetterConfig("arn:aws:s3:::bucket"))
        .contains("neither an SQS queue nor an SNS topic");
  }

  @Test
  void subnets_and_groups_come_together() {
    assertRefused(it -> it.vpcConfig = new VpcConfig(List.of("subnet-1"), List.of(), null))
        .isEqualTo("SubnetIds and SecurityIds must coexist or be both empty list.");
  }

  @Test
  void the_vpc_is_that_of_the_subnets() {
    lambda.context().offer(Networks.class, new FakeNetworks("subnet-1", "vpc-9"));
    lambda.create(
        "f", it -> it.vpcConfig = new VpcConfig(List.of("subnet-1"), List.of("sg-1"), null));

    assertThat(present(lambda.configuration("f").vpcConfig()).vpcId()).isEqualTo("vpc-9");
    assertRefused(it -> it.vpcConfig = new VpcConfig(List.of("subnet-2"), List.of("sg-1"), null))
        .isEqualTo(
            "Error occurred while DescribeSubnets. EC2 Error Code: InvalidSubnetID.NotFound. EC2"
                + " Error Message: The subnet ID 'subnet-2' does not exist");
    var nowhere = new VpcConfig(List.of(), List.of(), null);
    var after = present(lambda.update("f", it -> it.vpcConfig = nowhere).vpcConfig());
    assertThat(after.vpcId()).isEmpty();
    assertThat(after.subnetIds()).isEmpty();
  }

  @Test
  void layers_are_five_at_most_different_and_there() {
    String first = lambda.layers().add("a:1", 10);
    String second = lambda.layers().add("a:2", 10);

    lambda.create("f", it -> it.layers = List.of(first));
    assertThat(present(lambda.configuration("f").layers()).getFirst().codeSize()).isEqualTo(5);
    assertRefused(it -> it.layers = List.of("1", "2", "3", "4", "5", "6"))
        .isEqualTo("Cannot reference more than 5 layers.");
    assertRefused(it -> it.layers = List.of(first, second)).startsWith("Two different versions");
    String missing = first.replace(":a:", ":b:");
    assertRefused(it -> it.layers = List.of(missing))
        .isEqualTo("Layer version " + missing + " does not exist.");
    assertThat(lambda.update("f", it -> it.layers = List.of()).layers()).isNull();
  }

  @Test
  void code_and_layers_together_have_a_limit() {
    String half = lambda.layers().add("half:1", 131_072_000);
    String otherHalf = lambda.layers().add("other:1", 131_072_000);
    String nearly = lambda.layers().add("nearly:1", 262_143_999);

    assertRefused(it -> it.layers = List.of(half, otherHalf))
        .isEqualTo("Layers consume more than the available size of 262144000 bytes");
    assertRefused(it -> it.layers = List.of(nearly))
        .isEqualTo(
            "Function code combined with layers exceeds the maximum allowed size of 262144000"
                + " bytes. The actual size is 262144000 bytes.");
  }

  private org.assertj.core.api.AbstractStringAssert<?> assertRefused(
      Consumer<CreateFunction.Request.Builder> wanted) {
    var refusal = new dev.virga.spi.AwsException[1];
    assertThatThrownBy(() -> lambda.create("g", wanted))
        .isInstanceOfSatisfying(dev.virga.spi.AwsException.class, it -> refusal[0] = it);
    assertThat(refusal[0].code()).isEqualTo("InvalidParameterValueException");
    return assertThat(refusal[0].message());
  }
}
