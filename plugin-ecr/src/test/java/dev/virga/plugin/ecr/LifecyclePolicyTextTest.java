package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How policies are refused that are none. What follows the colon was seen in answers of AWS, unless
/// the README says otherwise.
class LifecyclePolicyTextTest extends EcrTest {
  private static final String FINE =
      """
      {"rulePriority": 1, "description": "x",
       "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed",
                     "countUnit": "days", "countNumber": 14},
       "action": {"type": "expire"}}\
      """;

  @BeforeEach
  void web() {
    repository("web");
  }

  @Test
  void a_policy_is_told_as_it_was_said() {
    String text = policy(FINE) + "\n ";

    assertThat(put(text).lifecyclePolicyText()).isEqualTo(text);
    assertThat(
            call(GetLifecyclePolicy.class, new GetLifecyclePolicy.Request(null, "web"))
                .lifecyclePolicyText())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "1", "\"rules\"", "{\"rules\": []} x"})
  void what_is_no_object_is_no_policy(String text) {
    assertReason(text, "Could not map policyString into LifecyclePolicy.");
  }

  @Test
  void a_member_that_is_missing_or_unknown_is_named() {
    assertReason("{}", "object has missing required properties ([\"rules\"])\n");
    assertReason(
        policy(FINE.replace("description", "name")),
        "object instance has properties which are not allowed by the schema: [\"name\"]\n");
    assertReason(
        policy("{\"rulePriority\": 1}"),
        "object has missing required properties ([\"action\",\"selection\"])\n");
  }

  @Test
  void a_member_of_another_type_is_told_of() {
    assertReason(
        policy(FINE.replace("\"rulePriority\": 1", "\"rulePriority\": \"1\"")),
        "instance type (string) does not match any allowed primitive type (allowed:"
            + " [\"integer\"])\n");
    assertReason(
        "{\"rules\": 1}",
        "instance type (integer) does not match any allowed primitive type (allowed:"
            + " [\"array\"])\n");
    assertReason(
        policy("null"),
        "instance type (null) does not match any allowed primitive type (allowed:"
            + " [\"object\"])\n");
  }

  @Test
  void rules_have_bounds() {
    assertReason(
        policy(),
        "array is too short: must have at least 1 elements but instance has 0 elements\n");
    assertReason(
        policy(FINE.replace("\"rulePriority\": 1", "\"rulePriority\": 0")),
        "numeric instance is lower than the required minimum (minimum: 1, found: 0)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"tagStatus\": \"TAGGED\", \"countType\": \"imageCountMoreThan\", \"countNumber\": 1",
        "\"tagStatus\": \"any\", \"countType\": \"sinceImagePushed\", \"countNumber\": 1",
        "\"tagStatus\": \"any\", \"countType\": \"imageCountMoreThan\", \"countUnit\": \"days\","
            + " \"countNumber\": 1",
        "\"tagStatus\": \"any\", \"countType\": \"imageCountMoreThan\", \"countNumber\": 0",
        "\"tagStatus\": \"any\", \"countType\": \"imageCountMoreThan\", \"countNumber\": 1.5",
        "\"tagStatus\": \"any\", \"countType\": \"imageCountMoreThan\", \"countNumber\": 1,"
            + " \"storageClass\": null",
        "\"tagStatus\": \"any\", \"countType\": \"imageCountMoreThan\", \"countNumber\": 1,"
            + " \"storageClass\": \"archive\"",
        "\"tagStatus\": \"any\", \"countType\": \"sinceImageTransitioned\", \"countUnit\":"
            + " \"days\", \"countNumber\": 1",
        "\"tagStatus\": \"tagged\", \"tagPrefixList\": [1], \"countType\":"
            + " \"imageCountMoreThan\", \"countNumber\": 1"
      })
  void a_selection_of_none_of_the_four_forms_is_refused(String selection) {
    assertReason(
        policy(
            "{\"rulePriority\": 1, \"selection\": {%s}, \"action\": {\"type\": \"expire\"}}"
                .formatted(selection)),
        "instance failed to match exactly one schema (matched 0 out of 4)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"expire\", \"targetStorageClass\": null}",
        "{\"type\": \"transition\"}",
        "{\"type\": \"delete\"}",
        "{}"
      })
  void an_action_of_none_of_the_two_forms_is_refused(String action) {
    assertReason(
        policy(FINE.replace("{\"type\": \"expire\"}", action)),
        "instance failed to match exactly one schema (matched 0 out of 2)\n");
  }

  @Test
  void rules_have_to_fit_together() {
    String any = FINE.replace("untagged", "any");
    String second = "\"rulePriority\": 2";

    assertReason(
        policy(FINE, FINE.replace("\"rulePriority\": 1", second)),
        "Only one rule can select Untagged images per storage class");
    assertReason(
        policy(any, FINE.replace("\"rulePriority\": 1", second)),
        "Rule for tagStatus=ANY must have the lowest priority per storage class");
    assertReason(
        policy(FINE.replace("untagged", "tagged")),
        "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.");
    assertReason(
        policy(FINE.replace("\"untagged\"", "\"untagged\", \"tagPrefixList\": [\"a\"]")),
        "Can only specify tagPrefixList or tagPatternList when tagStatus=TAGGED.");
    assertReason(
        policy(FINE, any),
        "Rules must have unique rulePriority values, but 1 is used more than once.");
    assertReason(
        policy(FINE.replace("\"untagged\"", "\"tagged\", \"tagPatternList\": [\"*a*b*c*d*\"]")),
        "A pattern in tagPatternList can have at most 4 wildcards (*).");
    put(policy(FINE, any.replace("\"rulePriority\": 1", second)));
  }

  private void assertReason(String text, String reason) {
    assertRefused(() -> put(text), "InvalidParameterException")
        .hasMessage(
            "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle"
                + " policy validation failure: "
                + reason
                + "'");
    assertRefused(
        () -> call(GetLifecyclePolicy.class, new GetLifecyclePolicy.Request(null, "web")),
        "LifecyclePolicyNotFoundException");
  }

  private PutLifecyclePolicy.Response put(String text) {
    return call(PutLifecyclePolicy.class, new PutLifecyclePolicy.Request(null, "web", text));
  }

  private static String policy(String... rules) {
    return "{\"rules\": [" + String.join(", ", rules) + "]}";
  }
}
