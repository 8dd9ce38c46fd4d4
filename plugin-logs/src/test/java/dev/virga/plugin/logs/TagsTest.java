package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagsTest extends LogsTest {
  private static final String ARN = "arn:aws:logs:us-east-1:123456789012:log-group:g";

  @BeforeEach
  void group() {
    group("g");
  }

  @Test
  void both_apis_see_the_same_tags() {
    call(TagResource.class, new TagResource.Request(ARN, Map.of("a", "1", "b", "2")));
    call(TagLogGroup.class, new TagLogGroup.Request("g", Map.of("b", "3", "c", "4")));
    call(UntagResource.class, new UntagResource.Request(ARN, List.of("a", "none")));
    call(UntagLogGroup.class, new UntagLogGroup.Request("g", List.of("c")));

    assertThat(call(ListTagsForResource.class, new ListTagsForResource.Request(ARN)))
        .isEqualTo(new ListTagsForResource.Response(Map.of("b", "3")));
    assertThat(call(ListTagsLogGroup.class, new ListTagsLogGroup.Request("g")))
        .isEqualTo(new ListTagsLogGroup.Response(Map.of("b", "3")));
  }

  @Test
  void fifty_tags_are_enough() {
    var many = new TreeMap<String, String>();
    for (int i = 0; i < 50; i++) {
      many.put("k" + i, "v");
    }
    call(TagResource.class, new TagResource.Request(ARN, many));

    assertThatThrownBy(
            () -> call(TagResource.class, new TagResource.Request(ARN, Map.of("more", "v"))))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("TooManyTagsException");
              assertThat(it.members()).isEqualTo(Map.of("resourceName", ARN));
            });
    assertThatThrownBy(
            () -> call(TagLogGroup.class, new TagLogGroup.Request("g", Map.of("more", "v"))))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidParameterException"));
  }

  @Test
  void what_is_not_there_has_no_tags() {
    for (String arn : List.of(ARN + "x", ARN.replace("us-east-1", "eu-west-1"))) {
      assertThatThrownBy(
              () -> call(ListTagsForResource.class, new ListTagsForResource.Request(arn)))
          .hasMessage("The specified log group does not exist.");
    }
    assertThatThrownBy(() ->
            call(
                ListTagsForResource.class,
                new ListTagsForResource.Request(
                    "arn:aws:logs:us-east-1:123456789012:destination:d")))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("ResourceNotFoundException"));
  }
}
