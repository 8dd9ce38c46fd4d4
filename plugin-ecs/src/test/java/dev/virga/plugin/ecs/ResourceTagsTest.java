package dev.virga.plugin.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTagsTest {
  private static final String ARN = "arn:aws:ecs:us-east-1:123456789012:cluster/web";

  private final ServiceUnderTest ecs = ServiceUnderTest.of(new EcsPlugin()).start();

  @BeforeEach
  void cluster() {
    ecs.call(CreateCluster.class, CreateCluster.Request.of(it -> it.clusterName = "web"));
  }

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void tags_are_added_changed_and_taken_away() {
    tag(new Tag("team", "blue"), new Tag("stage", "dev"));
    tag(new Tag("team", "red"), new Tag("empty", null));

    assertThat(tags())
        .containsExactly(new Tag("team", "red"), new Tag("stage", "dev"), new Tag("empty", ""));

    untag("team", "never-there");

    assertThat(tags()).containsExactly(new Tag("stage", "dev"), new Tag("empty", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:team", "AWS:team", "Aws:x"})
  void keys_of_aws_are_refused(String key) {
    assertThatThrownBy(() -> tag(new Tag(key, "x"))).hasMessageContaining("'aws:'");
    assertThatThrownBy(() -> untag(key)).hasMessageContaining("'aws:'");
  }

  @Test
  void the_same_key_twice_is_refused() {
    assertThatThrownBy(() -> tag(new Tag("team", "a"), new Tag("team", "b")))
        .hasMessageContaining("Duplicate tag keys");
    assertThat(tags()).isEmpty();
  }

  @Test
  void keys_differ_by_case() {
    tag(new Tag("team", "a"), new Tag("Team", "b"));

    assertThat(tags()).hasSize(2);
  }

  @Test
  void a_resource_has_no_more_than_50_tags() {
    tag(IntStream.range(0, 50).mapToObj(it -> new Tag("k" + it, "v")).toArray(Tag[]::new));

    tag(new Tag("k7", "changed"));
    assertThatThrownBy(() -> tag(new Tag("one-more", "v"))).hasMessageContaining("50");

    assertThat(tags()).hasSize(50).contains(new Tag("k7", "changed"));
  }

  @Test
  void what_is_not_there_has_no_tags() {
    assertThatThrownBy(() -> tags("arn:aws:ecs:us-east-1:123456789012:cluster/nope"))
        .hasMessage("Cluster not found.");
    assertThatThrownBy(() -> tags("arn:aws:ecs:us-east-1:123456789012:task-definition/nope:1"))
        .hasMessageStartingWith("There is no such task definition.");
    assertThatThrownBy(() -> tags("arn:aws:ecs:us-east-1:123456789012:task/web/0123"))
        .hasMessage("The referenced task was not found.");
    assertThatThrownBy(() -> tags("arn:aws:ecr:us-east-1:123456789012:repository/web"))
        .hasMessage("The ARN provided is invalid.");
    assertThatThrownBy(() -> tags("web")).hasMessage("The ARN provided is invalid.");
  }

  @Test
  void a_deleted_cluster_cannot_be_tagged() {
    ecs.call(DeleteCluster.class, new DeleteCluster.Request("web"));

    assertThatThrownBy(() -> tag(new Tag("team", "blue")))
        .hasMessage("The specified cluster is inactive. Specify an active cluster and try again.");
  }

  private void tag(Tag... tags) {
    ecs.call(TagResource.class, new TagResource.Request(ARN, List.of(tags)));
  }

  private void untag(String... keys) {
    ecs.call(UntagResource.class, new UntagResource.Request(ARN, List.of(keys)));
  }

  private List<Tag> tags() {
    return tags(ARN);
  }

  private List<Tag> tags(String arn) {
    var tags = ecs.call(ListTagsForResource.class, new ListTagsForResource.Request(arn)).tags();
    assertThat(tags).isNotNull();
    return tags;
  }
}
