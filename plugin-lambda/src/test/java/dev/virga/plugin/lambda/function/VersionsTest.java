package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ARN;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.FunctionVersion;
import dev.virga.plugin.lambda.model.SnapStart;
import dev.virga.plugin.lambda.model.SnapStartApplyOn;
import dev.virga.plugin.lambda.model.SnapStartOptimizationStatus;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private final FunctionsUnderTest lambda = new FunctionsUnderTest();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_version_stays_as_the_function_was() {
    lambda.create("f");
    FunctionConfiguration one = lambda.publish("f");

    lambda.update("f", it -> it.memorySize = 256);
    FunctionConfiguration two = lambda.publish("f");

    assertThat(one.functionArn()).isEqualTo(ARN + "f:1");
    assertThat(two.functionArn()).isEqualTo(ARN + "f:2");
    assertThat(configuration("f", "1").memorySize()).isEqualTo(128);
    assertThat(configuration("f", "2").memorySize()).isEqualTo(256);
  }

  @Test
  void what_has_not_changed_is_not_published_again() {
    lambda.create("f");
    lambda.publish("f");

    lambda.update("f", it -> it.memorySize = 256);
    lambda.update("f", it -> it.memorySize = 128);
    FunctionConfiguration again =
        lambda.call(
            PublishVersion.class,
            PublishVersion.Request.of(it -> {
              it.functionName = "f";
              it.description = "another";
            }));

    assertThat(again.version()).isEqualTo("1");
    assertThat(again.description()).isEmpty();
  }

  @Test
  void a_change_of_code_or_description_makes_a_version() {
    lambda.create("f");
    lambda.publish("f");

    lambda.updateCode("f", it -> it.zipFile = zip("changed"));
    assertThat(lambda.publish("f").version()).isEqualTo("2");
    lambda.update("f", it -> it.description = "changed");
    assertThat(lambda.publish("f").version()).isEqualTo("3");
  }

  @Test
  void the_code_must_be_the_expected_one() {
    String present = present(lambda.create("f").codeSha256());

    assertThatThrownBy(() ->
            lambda.call(
                PublishVersion.class,
                PublishVersion.Request.of(it -> {
                  it.functionName = "f";
                  it.codeSha256 = "other";
                })))
        .hasMessage(
            "CodeSHA256 (other) is different from current CodeSHA256 in $LATEST (%s). Please try again with the CodeSHA256 in $LATEST."
                .formatted(present));
  }

  @Test
  void the_revision_must_be_the_latest() {
    lambda.create("f");

    assertThatThrownBy(() ->
            lambda.call(
                PublishVersion.class,
                PublishVersion.Request.of(it -> {
                  it.functionName = "f";
                  it.revisionId = "old";
                })))
        .extracting("code", "status")
        .containsExactly("PreconditionFailedException", 412);
  }

  @Test
  void a_number_is_not_used_again() {
    lambda.create("f");
    lambda.publish("f");
    lambda.delete("f", "1");
    lambda.update("f", it -> it.timeout = 9);

    assertThat(lambda.publish("f").version()).isEqualTo("2");

    lambda.delete("f", null);
    lambda.create("f");
    assertThat(lambda.publish("f").version()).isEqualTo("1");
  }

  @Test
  void a_snapshot_is_made_of_versions_only() {
    lambda.create("f", it -> it.snapStart = new SnapStart(SnapStartApplyOn.PUBLISHED_VERSIONS));

    assertThat(present(lambda.configuration("f").snapStart()).optimizationStatus())
        .isEqualTo(SnapStartOptimizationStatus.OFF);
    assertThat(present(lambda.publish("f").snapStart()).optimizationStatus())
        .isEqualTo(SnapStartOptimizationStatus.ON);
  }

  @Test
  void versions_are_listed_in_order_with_qualified_arns_and_without_state() {
    lambda.create("f");
    for (int i = 1; i <= 11; i++) {
      int timeout = i + 10;
      lambda.update("f", it -> it.timeout = timeout);
      lambda.publish("f");
    }

    List<FunctionConfiguration> all = present(versions(null, null).versions());

    assertThat(all).extracting(FunctionConfiguration::version).startsWith("$LATEST", "1", "2");
    assertThat(all.getLast().version()).isEqualTo("11");
    assertThat(all.getFirst().functionArn()).isEqualTo(ARN + "f:$LATEST");
    assertThat(all).extracting(FunctionConfiguration::state).containsOnlyNulls();
    assertThat(all).extracting(FunctionConfiguration::runtimeVersionConfig).containsOnlyNulls();
    var first = versions(null, 5);
    assertThat(present(first.versions())).hasSize(5);
    assertThat(present(versions(first.nextMarker(), 5).versions()).getFirst().version())
        .isEqualTo("5");
  }

  @Test
  void functions_are_listed_by_name_alone_or_with_all_versions() {
    lambda.create("b");
    lambda.create("a");
    lambda.create("a-b");
    lambda.publish("a");

    assertThat(arns(null)).containsExactly(ARN + "a", ARN + "a-b", ARN + "b");
    assertThat(arns(FunctionVersion.ALL))
        .containsExactly(ARN + "a:$LATEST", ARN + "a:1", ARN + "a-b:$LATEST", ARN + "b:$LATEST");
  }

  @Test
  void functions_come_in_pages_of_fifty_at_most() {
    IntStream.range(0, 53).forEach(i -> lambda.create("f" + (100 + i)));

    var first = list(null, null, 10_000);
    var second = list(null, first.nextMarker(), null);

    assertThat(present(first.functions())).hasSize(50);
    assertThat(present(second.functions()))
        .extracting(FunctionConfiguration::functionName)
        .containsExactly("f150", "f151", "f152");
    assertThat(second.nextMarker()).isNull();
    assertThatThrownBy(() -> list(null, "made-up", null))
        .extracting("code")
        .isEqualTo("InvalidParameterValueException");
  }

  private FunctionConfiguration configuration(String name, String qualifier) {
    return lambda.call(
        GetFunctionConfiguration.class, new GetFunctionConfiguration.Request(name, qualifier));
  }

  private ListVersionsByFunction.Response versions(
      @Nullable String marker, @Nullable Integer maxItems) {
    return lambda.call(
        ListVersionsByFunction.class, new ListVersionsByFunction.Request("f", marker, maxItems));
  }

  private ListFunctions.Response list(
      @Nullable FunctionVersion version, @Nullable String marker, @Nullable Integer maxItems) {
    return lambda.call(
        ListFunctions.class, new ListFunctions.Request(null, version, marker, maxItems));
  }

  private List<String> arns(@Nullable FunctionVersion version) {
    return present(list(version, null, null).functions()).stream()
        .map(it -> present(it.functionArn()))
        .toList();
  }
}
