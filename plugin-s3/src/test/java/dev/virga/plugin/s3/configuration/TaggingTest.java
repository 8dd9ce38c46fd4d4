package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.model.Tagging;
import dev.virga.spi.AwsException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaggingTest {
  private ConfiguredBuckets s3;

  @BeforeEach
  void start() {
    s3 = ConfiguredBuckets.start();
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void tags_are_read_as_they_were_put() {
    var tags = List.of(new Tag("Größe", "5 + 3"), new Tag("a:b/c@d.e_f=g-h", ""));

    put(tags);

    assertThat(get()).isEqualTo(tags);
  }

  @Test
  void no_tags_at_all_is_no_tag_set() {
    put(List.of(new Tag("a", "b")));

    put(List.of());

    assertRefused("NoSuchTagSet", "The TagSet does not exist", this::get);
  }

  @Test
  void keys_differ() {
    var twice = List.of(new Tag("a", "1"), new Tag("b", "2"), new Tag("a", "3"));

    assertThatThrownBy(() -> put(twice))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("InvalidTag");
              assertThat(it.message()).isEqualTo("Cannot provide multiple Tags with the same key");
              assertThat(it.members()).containsEntry("TagKey", "a");
            });
  }

  @Test
  void tags_of_aws_are_not_for_clients() {
    assertRefused(
        "InvalidTag",
        "System tags cannot be added/updated by requester",
        () -> put(List.of(new Tag("aws:cloudformation:stack-name", "x"))));
  }

  @Test
  void keys_and_values_have_limited_lengths_and_characters() {
    put(List.of(new Tag("k".repeat(128), "v".repeat(256))));

    assertRefused(
        "InvalidTag",
        "The TagKey you have provided is invalid",
        () -> put(List.of(new Tag("k".repeat(129), "v"))));
    assertRefused(
        "InvalidTag",
        "The TagKey you have provided is invalid",
        () -> put(List.of(new Tag("", "v"))));
    assertRefused(
        "InvalidTag",
        "The TagValue you have provided is invalid",
        () -> put(List.of(new Tag("k", "v".repeat(257)))));
    assertRefused(
        "InvalidTag",
        "The TagValue you have provided is invalid",
        () -> put(List.of(new Tag("k", "<v>"))));
  }

  @Test
  void a_bucket_has_fifty_tags_at_most() {
    put(numbered(50));

    assertRefused(
        "BadRequest", "Bucket tag count cannot be greater than 50", () -> put(numbered(51)));
    assertThat(get()).hasSize(50);
  }

  private static List<Tag> numbered(int count) {
    return IntStream.range(0, count).mapToObj(it -> new Tag("k" + it, "v")).toList();
  }

  private void put(List<Tag> tags) {
    s3.call(
        PutBucketTagging.class,
        new PutBucketTagging.Request(NAME, null, null, new Tagging(tags), null));
  }

  private List<Tag> get() {
    return s3.call(GetBucketTagging.class, new GetBucketTagging.Request(NAME, null)).tagSet();
  }
}
