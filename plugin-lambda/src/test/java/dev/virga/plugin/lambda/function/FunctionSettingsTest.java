package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ARN;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.RecursiveLoop;
import dev.virga.plugin.lambda.model.UpdateRuntimeOn;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.tag.ListTags;
import dev.virga.plugin.lambda.tag.TagResource;
import dev.virga.plugin.lambda.tag.UntagResource;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FunctionSettingsTest {
  private final FunctionsUnderTest lambda = new FunctionsUnderTest();

  @BeforeEach
  void create() {
    lambda.create("f");
  }

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void recursion_is_ended_unless_it_is_allowed() {
    var request = new GetFunctionRecursionConfig.Request("f");

    assertThat(lambda.call(GetFunctionRecursionConfig.class, request).recursiveLoop())
        .isEqualTo(RecursiveLoop.TERMINATE);
    lambda.call(
        PutFunctionRecursionConfig.class,
        new PutFunctionRecursionConfig.Request("f", RecursiveLoop.ALLOW));
    lambda.updateCode("f", it -> it.zipFile = zip("new"));
    assertThat(lambda.call(GetFunctionRecursionConfig.class, request).recursiveLoop())
        .isEqualTo(RecursiveLoop.ALLOW);
  }

  @Test
  void the_runtime_is_updated_by_itself_unless_it_is_held() {
    String arn = "arn:aws:lambda:us-east-1::runtime:" + "0".repeat(64);

    assertThat(management().updateRuntimeOn()).isEqualTo(UpdateRuntimeOn.AUTO);
    assertThat(management().runtimeVersionArn()).isNull();
    put(UpdateRuntimeOn.MANUAL, arn);
    assertThat(management())
        .isEqualTo(new GetRuntimeManagementConfig.Response(UpdateRuntimeOn.MANUAL, ARN + "f", arn));
    assertThat(present(lambda.configuration("f").runtimeVersionConfig()).runtimeVersionArn())
        .isEqualTo(arn);
    put(UpdateRuntimeOn.AUTO, null);
    assertThat(present(lambda.configuration("f").runtimeVersionConfig()).runtimeVersionArn())
        .isNotEqualTo(arn);
    assertThatThrownBy(() -> put(UpdateRuntimeOn.MANUAL, null))
        .extracting("code")
        .isEqualTo("InvalidParameterValueException");
    assertThatThrownBy(() -> put(UpdateRuntimeOn.AUTO, arn))
        .extracting("code")
        .isEqualTo("InvalidParameterValueException");
  }

  @Test
  void the_account_knows_what_it_has() {
    lambda.publish("f");
    lambda.create("g");
    new ReservedConcurrency(lambda.context()).put(ServiceUnderTest.SCOPE, "f", 100);

    var settings = lambda.call(GetAccountSettings.class, new GetAccountSettings.Request());

    assertThat(present(settings.accountUsage()).functionCount()).isEqualTo(2);
    assertThat(present(settings.accountUsage()).totalCodeSize())
        .isEqualTo(2L * zip("f").length + zip("g").length);
    assertThat(present(settings.accountLimit()).concurrentExecutions()).isEqualTo(1000);
    assertThat(present(settings.accountLimit()).unreservedConcurrentExecutions()).isEqualTo(900);
    assertThat(present(present(lambda.get("f").concurrency()).reservedConcurrentExecutions()))
        .isEqualTo(100);
  }

  @Test
  void tags_are_added_replaced_and_taken_away() {
    tag(Map.of("a", "1", "b", "2"));
    tag(Map.of("b", "3", "c", "4"));
    lambda.call(UntagResource.class, new UntagResource.Request(ARN + "f", List.of("a", "x")));

    assertThat(present(tags(ARN + "f"))).containsExactly(Map.entry("b", "3"), Map.entry("c", "4"));
    assertThat(lambda.get("f").tags()).isEqualTo(tags(ARN + "f"));
  }

  @Test
  void there_are_fifty_tags_at_most() {
    tag(IntStream.range(0, 50).boxed().collect(Collectors.toMap(i -> "k" + i, _ -> "v")));

    assertThatThrownBy(() -> tag(Map.of("more", "v")))
        .extracting("code")
        .isEqualTo("InvalidParameterValueException");

    tag(Map.of("k1", "other"));
    assertThat(present(tags(ARN + "f"))).hasSize(50);
  }

  @Test
  void bad_tags_are_refused_and_change_nothing() {
    List.<Function<String, Map<String, String>>>of(
            _ -> Map.of("", "v"),
            _ -> Map.of("aws:k", "v"),
            _ -> Map.of("k".repeat(129), "v"),
            _ -> Map.of("k", "v".repeat(257)))
        .forEach(bad ->
            assertThatThrownBy(() -> tag(bad.apply("")))
                .extracting("code")
                .isEqualTo("InvalidParameterValueException"));

    assertThat(present(tags(ARN + "f"))).isEmpty();
  }

  @Test
  void versions_and_what_is_not_there_have_no_tags() {
    assertThatThrownBy(() -> tags(ARN + "f:1"))
        .extracting("code")
        .isEqualTo("InvalidParameterValueException");
    assertThatThrownBy(() -> tags(ARN + "g"))
        .hasMessage("Function not found: " + ARN + "g")
        .extracting("code")
        .isEqualTo("ResourceNotFoundException");
  }

  private void tag(Map<String, String> tags) {
    lambda.call(TagResource.class, new TagResource.Request(ARN + "f", tags));
  }

  private @Nullable Map<String, String> tags(String arn) {
    return lambda.call(ListTags.class, new ListTags.Request(arn)).tags();
  }

  private GetRuntimeManagementConfig.Response management() {
    return lambda.call(
        GetRuntimeManagementConfig.class, new GetRuntimeManagementConfig.Request("f", null));
  }

  private void put(UpdateRuntimeOn mode, @Nullable String arn) {
    lambda.call(
        PutRuntimeManagementConfig.class,
        PutRuntimeManagementConfig.Request.of(it -> {
          it.functionName = "f";
          it.updateRuntimeOn = mode;
          it.runtimeVersionArn = arn;
        }));
  }
}
