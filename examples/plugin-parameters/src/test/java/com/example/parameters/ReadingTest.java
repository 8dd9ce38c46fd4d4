package com.example.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private final Ssm ssm = Ssm.start();

  @AfterEach
  void close() {
    ssm.close();
  }

  @Test
  void a_parameter_is_found_by_its_arn_with_a_version_or_label_behind_it() {
    ssm.put("/app/color", "red");
    ssm.overwrite("/app/color", "blue");
    ssm.label("/app/color", 1L, "stable");
    String arn = ssm.get("/app/color").arn();

    assertThat(arn).isEqualTo("arn:aws:ssm:us-east-1:123456789012:parameter/app/color");
    assertThat(ssm.get(arn).value()).isEqualTo("blue");
    assertThat(ssm.get(arn + ":1").value()).isEqualTo("red");
    assertThat(ssm.get(arn + ":stable").value()).isEqualTo("red");
    assertThatThrownBy(() -> ssm.get("/app/color:9"))
        .hasMessage(
            "Systems Manager could not find version 9 of /app/color. Verify the version and try"
                + " again.");
  }

  @Test
  void a_label_moves_and_what_is_no_label_is_named() {
    ssm.put("color", "red");
    ssm.overwrite("color", "blue");
    ssm.label("color", 1L, "stable");

    var answer = ssm.label("color", null, "stable", "1st", "aws-x");

    assertThat(answer.invalidLabels()).containsExactly("1st", "aws-x");
    assertThat(answer.parameterVersion()).isEqualTo(2);
    assertThat(ssm.get("color:stable").value()).isEqualTo("blue");
  }

  @Test
  void a_path_has_what_is_below_it_page_by_page() {
    for (String name : List.of("/a/x", "/a/y", "/a/b/z", "/ab/no")) {
      ssm.put(name, name);
    }

    var level = ssm.below("/a", false, 10, null);
    var first = ssm.below("/a", true, 2, null);
    var second = ssm.below("/a", true, 2, first.nextToken());

    assertThat(level.parameters()).extracting(Parameter::name).containsExactly("/a/x", "/a/y");
    assertThat(first.parameters()).extracting(Parameter::name).containsExactly("/a/b/z", "/a/x");
    assertThat(second.parameters()).extracting(Parameter::name).containsExactly("/a/y");
    assertThat(second.nextToken()).isNull();
    assertThatThrownBy(() -> ssm.below("a", false, 10, null)).hasMessageContaining("must begin");
  }

  @Test
  void parameters_are_described_by_name_type_path_and_tag() {
    ssm.put("/a/x", "1");
    ssm.put("/a/b/y", "1", ParameterType.STRING_LIST, false, null);
    ssm.put("z", "1");
    ssm.service()
        .call(
            AddTagsToResource.class,
            new AddTagsToResource.Request(
                ResourceTypeForTagging.PARAMETER, "z", List.of(new Tag("team", "core"))));

    assertThat(ssm.described()).containsExactly("/a/b/y", "/a/x", "z");
    assertThat(ssm.described(filter("Name", "BeginsWith", "/a"))).containsExactly("/a/b/y", "/a/x");
    assertThat(ssm.described(filter("Type", "Equals", "StringList"))).containsExactly("/a/b/y");
    assertThat(ssm.described(filter("Path", "OneLevel", "/a"))).containsExactly("/a/x");
    assertThat(ssm.described(filter("tag:team", "Equals", "core"))).containsExactly("z");
    assertThatThrownBy(() -> ssm.described(filter("Name", "Like", "a")))
        .hasMessageContaining("Equals, BeginsWith, Contains");
  }

  @Test
  void many_are_read_and_deleted_at_once_and_what_is_not_there_is_named() {
    ssm.put("a", "1");
    ssm.put("b", "2");

    var read =
        ssm.service()
            .call(GetParameters.class, new GetParameters.Request(List.of("b", "no", "a"), null));
    var deleted =
        ssm.service()
            .call(DeleteParameters.class, new DeleteParameters.Request(List.of("a", "no")));

    assertThat(read.parameters()).extracting(Parameter::value).containsExactly("1", "2");
    assertThat(read.invalidParameters()).containsExactly("no");
    assertThat(deleted.deletedParameters()).containsExactly("a");
    assertThat(deleted.invalidParameters()).containsExactly("no");
    assertThat(ssm.described()).containsExactly("b");
  }

  @Test
  void the_history_shows_every_version_with_its_labels() {
    ssm.put("color", "red");
    ssm.overwrite("color", "blue");
    ssm.label("color", 1L, "stable");

    var history =
        ssm.service()
            .call(
                GetParameterHistory.class,
                new GetParameterHistory.Request("color", null, null, null))
            .parameters();

    assertThat(history).extracting(ParameterHistory::value).containsExactly("red", "blue");
    assertThat(history.getFirst().labels()).containsExactly("stable");
  }

  private static ParameterStringFilter filter(String key, String option, String value) {
    return new ParameterStringFilter(key, option, List.of(value));
  }
}
