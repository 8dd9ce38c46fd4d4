package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.AwsException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class TagsTest extends CloudMapFixture {
  private String namespace;
  private String service;

  @BeforeEach
  void resources() {
    String id = privateNamespace("example.local");
    namespace = namespace(id).arn();
    service = service(service(id, "backend", RecordType.A)).arn();
  }

  @Test
  void namespaces_and_services_have_tags_of_their_own() {
    tag(namespace, new Tag("b", "1"), new Tag("a", ""));
    tag(namespace, new Tag("b", "2"));
    tag(service, new Tag("c", "3"));
    call(UntagResource.class, new UntagResource.Request(namespace, List.of("a", "none")));

    assertThat(tags(namespace)).containsExactly(new Tag("b", "2"));
    assertThat(tags(service)).containsExactly(new Tag("c", "3"));
  }

  @Test
  void a_resource_can_be_made_with_tags() {
    var request =
        CreateHttpNamespace.Request.of(it -> {
          it.name = "plain";
          it.tags = List.of(new Tag("z", "1"), new Tag("a", "2"));
        });
    String operation = call(CreateHttpNamespace.class, request).operationId();
    String id = operation(operation).targets().values().iterator().next();

    assertThat(tags(namespace(id).arn())).containsExactly(new Tag("a", "2"), new Tag("z", "1"));
  }

  @Test
  void fifty_tags_are_enough() {
    tag(service, IntStream.range(0, 50).mapToObj(i -> new Tag("k" + i, "v")).toArray(Tag[]::new));

    AwsException refusal =
        refusal(TagResource.class, new TagResource.Request(service, List.of(new Tag("more", "v"))));

    assertThat(refusal.code()).isEqualTo("TooManyTagsException");
    assertThat(refusal.members()).containsEntry("ResourceName", service);
    assertThat(tags(service)).hasSize(50);
    tag(service, new Tag("k1", "new"));
    assertThat(tags(service)).contains(new Tag("k1", "new"));
  }

  @Test
  void keys_must_be_one_s_own_and_unique() {
    for (List<Tag> tags :
        List.of(List.of(new Tag("aws:x", "v")), List.of(new Tag("a", "1"), new Tag("a", "2")))) {
      assertThat(refusal(TagResource.class, new TagResource.Request(service, tags)).code())
          .isEqualTo("InvalidInput");
    }
    assertThat(tags(service)).isEmpty();
  }

  @Test
  void what_is_not_there_has_no_tags() {
    for (String arn : List.of(service + "x", service.replace("us-east-1", "eu-west-1"))) {
      assertThat(refusal(ListTagsForResource.class, new ListTagsForResource.Request(arn)).code())
          .isEqualTo("ResourceNotFoundException");
      assertThat(refusal(TagResource.class, new TagResource.Request(arn, List.of())).code())
          .isEqualTo("ResourceNotFoundException");
    }
    assertThat(refusal(ListTagsForResource.class, new ListTagsForResource.Request("ns-1")).code())
        .isEqualTo("InvalidInput");
  }

  private void tag(String arn, Tag... tags) {
    call(TagResource.class, new TagResource.Request(arn, List.of(tags)));
  }

  private List<Tag> tags(String arn) {
    return call(ListTagsForResource.class, new ListTagsForResource.Request(arn)).tags();
  }
}
