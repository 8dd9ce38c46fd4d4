package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepositoryTagsTest extends EcrTest {
  private static final String ARN = "arn:aws:ecr:us-east-1:123456789012:repository/team/web";

  @Test
  void tags_are_added_replaced_and_taken_away() {
    repository("team/web", it -> it.tags = List.of(new Tag("b", "1"), new Tag("a", "2")));

    tag(new Tag("b", "3"), new Tag("c", ""));
    call(UntagResource.class, new UntagResource.Request(ARN, List.of("a", "none")));
    restart();

    assertThat(list(ARN)).containsExactly(new Tag("b", "3"), new Tag("c", ""));
  }

  @Test
  void fifty_tags_are_enough() {
    repository("team/web");
    var fifty = new ArrayList<Tag>();
    for (int i = 0; i < 50; i++) {
      fifty.add(new Tag("k" + i, "v"));
    }
    tag(fifty.toArray(Tag[]::new));

    assertRefused(() -> tag(new Tag("more", "v")), "TooManyTagsException");
    tag(new Tag("k7", "changed"));
    assertThat(list(ARN)).hasSize(50).contains(new Tag("k7", "changed"));
  }

  @Test
  void tags_that_are_none_are_refused() {
    repository("team/web");

    for (Tag it :
        List.of(
            new Tag("", "v"),
            new Tag("aws:x", "v"),
            new Tag("k".repeat(129), "v"),
            new Tag("k", "v".repeat(257)))) {
      assertRefused(() -> tag(it), "InvalidTagParameterException");
    }
    assertRefused(
        () -> tag(new Tag("twice", "1"), new Tag("twice", "2")), "InvalidTagParameterException");
    assertThat(list(ARN)).isEmpty();
  }

  @Test
  void what_is_not_there_has_no_tags() {
    assertRefused(() -> list(ARN), "RepositoryNotFoundException");
    assertRefused(() -> list("arn:aws:s3:::web"), "InvalidParameterException");
    assertRefused(() -> list("web"), "InvalidParameterException");
    assertRefused(() -> list(ARN.replace("us-east-1", "eu-west-1")), "InvalidParameterException");
  }

  private void tag(Tag... tags) {
    call(TagResource.class, new TagResource.Request(ARN, List.of(tags)));
  }

  private @Nullable List<Tag> list(String arn) {
    return call(ListTagsForResource.class, new ListTagsForResource.Request(arn)).tags();
  }
}
