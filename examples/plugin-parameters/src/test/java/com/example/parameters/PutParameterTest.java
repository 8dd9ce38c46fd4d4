package com.example.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PutParameterTest {
  private final Ssm ssm = Ssm.start();

  @AfterEach
  void close() {
    ssm.close();
  }

  @Test
  void overwriting_makes_a_new_version_and_keeps_the_old_one() {
    ssm.put("/app/color", "red");
    var second = ssm.overwrite("/app/color", "blue");

    assertThat(second.version()).isEqualTo(2);
    assertThat(ssm.get("/app/color").value()).isEqualTo("blue");
    assertThat(ssm.get("/app/color:1").value()).isEqualTo("red");
    assertThat(ssm.get("/app/color:1").selector()).isEqualTo(":1");
  }

  @Test
  void a_parameter_that_exists_is_not_overwritten_unless_asked() {
    ssm.put("color", "red");

    refused("ParameterAlreadyExists", () -> ssm.put("color", "blue"));
    assertThat(ssm.get("color").value()).isEqualTo("red");
  }

  @Test
  void a_new_parameter_needs_a_type() {
    refused("ValidationException", () -> ssm.put("a", "b", null, false, null));
  }

  @Test
  void names_are_refused_as_aws_does() {
    refused("ValidationException", () -> ssm.put("ssm-color", "x"));
    refused("ValidationException", () -> ssm.put("a b", "x"));
    refused("ValidationException", () -> ssm.put("a/b", "x"));
    refused("AccessDeniedException", () -> ssm.put("/aws/x", "x"));
    refused("HierarchyLevelLimitExceededException", () -> ssm.put("/a".repeat(16), "x"));
    assertThat(ssm.put("/a".repeat(15), "x").version()).isEqualTo(1);
  }

  @Test
  void a_secure_string_is_shown_encrypted_unless_decryption_is_asked_for() {
    ssm.put("secret", "hush", ParameterType.SECURE_STRING, false, null);

    assertThat(ssm.get("secret").value()).isNotEqualTo("hush").isBase64();
    assertThat(ssm.get("secret", true).value()).isEqualTo("hush");
    refused(
        "HierarchyTypeMismatchException",
        () -> ssm.put("secret", "open", ParameterType.STRING, true, null));
  }

  @Test
  void the_tier_says_how_long_a_value_may_be() {
    refused("ValidationException", () -> ssm.put("long", "x".repeat(4097)));
    refused(
        "ValidationException",
        () ->
            ssm.put("long", "x".repeat(8193), ParameterType.STRING, false, ParameterTier.ADVANCED));

    var small =
        ssm.put("tiers", "x", ParameterType.STRING, false, ParameterTier.INTELLIGENT_TIERING);
    var large = ssm.put("tiers", "x".repeat(5000), null, true, ParameterTier.INTELLIGENT_TIERING);

    assertThat(small.tier()).isEqualTo(ParameterTier.STANDARD);
    assertThat(large.tier()).isEqualTo(ParameterTier.ADVANCED);
    refused("ValidationException", () -> ssm.put("tiers", "x", null, true, ParameterTier.STANDARD));
  }

  @Test
  void a_value_must_match_the_allowed_pattern() {
    refused(
        "ParameterPatternMismatchException", () -> ssm.put(allowing("port", "eighty", "^\\d+$")));
    refused("InvalidAllowedPatternException", () -> ssm.put(allowing("port", "80", "(")));
    assertThat(ssm.put(allowing("port", "80", "^\\d+$")).version()).isEqualTo(1);
  }

  @Test
  void a_hundred_versions_are_kept_and_the_oldest_goes_unless_it_has_a_label() {
    ssm.put("many", "1");
    for (int i = 2; i <= 101; i++) {
      ssm.overwrite("many", Integer.toString(i));
    }
    refused("ParameterVersionNotFound", () -> ssm.get("many:1"));

    ssm.label("many", 2L, "kept");

    refused("ParameterMaxVersionLimitExceeded", () -> ssm.overwrite("many", "102"));
    assertThat(ssm.get("many").version()).isEqualTo(101);
  }

  @Test
  void tags_come_with_a_new_parameter_and_not_with_a_new_version() {
    var tags = List.of(new Tag("team", "core"));
    ssm.put(tagged("tagged", false, tags));

    var listed =
        ssm.service()
            .call(
                ListTagsForResource.class,
                new ListTagsForResource.Request(ResourceTypeForTagging.PARAMETER, "tagged"));

    assertThat(listed.tagList()).isEqualTo(tags);
    refused("ValidationException", () -> ssm.put(tagged("tagged", true, tags)));
  }

  private static PutParameter.Request allowing(String name, String value, String pattern) {
    return new PutParameter.Request(
        name, null, value, ParameterType.STRING, null, null, pattern, null, null, null, null);
  }

  private static PutParameter.Request tagged(
      String name, boolean overwrite, @Nullable List<Tag> tags) {
    return new PutParameter.Request(
        name, null, "x", ParameterType.STRING, null, overwrite, null, tags, null, null, null);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(AwsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
