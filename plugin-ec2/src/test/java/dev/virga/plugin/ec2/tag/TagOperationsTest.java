package dev.virga.plugin.ec2.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2Plugin;
import dev.virga.plugin.ec2.keypair.CreateKeyPair;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.KeyType;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagDescription;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TagOperationsTest {
  private final ServiceUnderTest ec2 = ServiceUnderTest.of(new Ec2Plugin()).start();
  private final String one = keyPair("one");
  private final String two = keyPair("two");

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void several_resources_get_several_tags_at_once() {
    create(List.of(one, two), new Tag("team", "a"), new Tag("stage", ""));

    assertThat(described(null))
        .containsExactlyInAnyOrder(
            new TagDescription("stage", one, "key-pair", ""),
            new TagDescription("team", one, "key-pair", "a"),
            new TagDescription("stage", two, "key-pair", ""),
            new TagDescription("team", two, "key-pair", "a"));
  }

  @Test
  void tags_are_found_by_key_value_resource_and_type() {
    create(List.of(one), new Tag("team", "alpha"));
    create(List.of(two), new Tag("team", "beta"), new Tag("other", "x"));

    assertThat(described(filter("key", "oth*"))).hasSize(1);
    assertThat(described(filter("value", "alpha", "beta"))).hasSize(2);
    assertThat(described(filter("resource-id", two))).hasSize(2);
    assertThat(described(filter("resource-type", "vpc"))).isEmpty();
    assertThat(described(filter("tag:team", "beta"))).hasSize(1);
    assertRefused(
        () -> described(filter("colour", "red")),
        "InvalidParameterValue",
        "The filter 'colour' is invalid");
  }

  @Test
  void a_tag_is_deleted_with_any_value_or_with_the_one_that_is_given() {
    create(List.of(one), new Tag("a", "1"), new Tag("b", "2"), new Tag("c", ""));

    delete(List.of(one), List.of(new Tag("a", null), new Tag("b", "other"), new Tag("c", "")));

    assertThat(described(null)).extracting(TagDescription::key).containsExactly("b");
  }

  @Test
  void all_tags_of_a_resource_are_deleted_if_none_is_named() {
    create(List.of(one, two), new Tag("a", "1"), new Tag("b", "2"));

    delete(List.of(one), null);

    assertThat(described(null)).extracting(TagDescription::resourceId).containsOnly(two);
  }

  @Test
  void what_is_no_id_and_what_is_not_there_are_told_apart_and_nothing_is_tagged() {
    assertRefused(
        () -> create(List.of(one, "house"), new Tag("a", "")),
        "InvalidID",
        "The ID 'house' is not valid");
    assertRefused(
        () -> create(List.of(one, "vpc-xyz"), new Tag("a", "")),
        "InvalidID",
        "The ID 'vpc-xyz' is not valid");
    assertRefused(
        () -> create(List.of(one, "vpc-0123456789abcdef0"), new Tag("a", "")),
        "InvalidVpcID.NotFound",
        "The vpc ID 'vpc-0123456789abcdef0' does not exist");
    assertThat(described(null)).isEmpty();
  }

  @Test
  void a_resource_has_no_more_than_fifty_tags_and_none_of_aws() {
    Tag[] many =
        IntStream.rangeClosed(1, 51).mapToObj(i -> new Tag("k" + i, "v")).toArray(Tag[]::new);

    assertRefused(() -> create(List.of(one), many), "TagLimitExceeded", "More than 50 tags");
    assertRefused(
        () -> create(List.of(one), new Tag("aws:x", "")),
        "InvalidParameterValue",
        "reserved for internal use");
    assertRefused(
        () -> create(List.of(one), new Tag("a", "1"), new Tag("a", "2")),
        "InvalidParameterValue",
        "Duplicate tag key");
    assertThat(described(null)).isEmpty();
  }

  @Test
  void a_page_has_as_many_tags_as_wanted_and_leads_to_the_next() {
    create(List.of(one, two), new Tag("a", "1"), new Tag("b", "2"), new Tag("c", "3"));

    var first = ec2.call(DescribeTags.class, new DescribeTags.Request(null, null, 5, null));
    var last =
        ec2.call(DescribeTags.class, new DescribeTags.Request(null, null, 5, first.nextToken()));

    assertThat(first.tags()).hasSize(5);
    assertThat(last.tags()).hasSize(1).doesNotContainAnyElementsOf(first.tags());
    assertThat(last.nextToken()).isNull();
  }

  private String keyPair(String name) {
    var made =
        ec2.call(
            CreateKeyPair.class,
            new CreateKeyPair.Request(name, KeyType.ED25519, null, null, null));
    return Objects.requireNonNull(made.keyPairId());
  }

  private void create(List<String> ids, Tag... tags) {
    ec2.call(CreateTags.class, new CreateTags.Request(null, ids, List.of(tags)));
  }

  private void delete(List<String> ids, @Nullable List<Tag> tags) {
    ec2.call(DeleteTags.class, new DeleteTags.Request(null, ids, tags));
  }

  private List<TagDescription> described(@Nullable List<Filter> filters) {
    var answer = ec2.call(DescribeTags.class, new DescribeTags.Request(null, filters, null, null));
    return Objects.requireNonNull(answer.tags());
  }

  private static List<Filter> filter(String name, String... values) {
    return List.of(new Filter(name, List.of(values)));
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.code()).isEqualTo(code))
        .hasMessageContaining(words);
  }
}
