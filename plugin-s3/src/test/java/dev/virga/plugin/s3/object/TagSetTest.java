package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagSetTest {
  private static List<Tag> tags(int count) {
    return IntStream.range(0, count).mapToObj(it -> new Tag("k" + it, "")).toList();
  }

  @Test
  void a_header_is_read_like_a_query_string() {
    assertThat(TagSet.ofHeader("a=1&b%20c=%C3%BC+x&d=&e"))
        .containsExactly(
            new Tag("a", "1"), new Tag("b c", "ü x"), new Tag("d", ""), new Tag("e", ""));
  }

  @Test
  void no_header_is_no_tags() {
    assertThat(TagSet.ofHeader(null)).isNull();
    assertThat(TagSet.ofHeader("")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1&a=2", "a=%zz"})
  void a_header_that_cannot_be_read_is_refused(String header) {
    assertThatThrownBy(() -> TagSet.ofHeader(header))
        .hasMessageStartingWith("The header 'x-amz-tagging' shall be encoded as UTF-8");
  }

  @Test
  void an_object_has_ten_tags_and_a_bucket_fifty() {
    assertThat(TagSet.ofObject(tags(10))).hasSize(10);
    assertThat(TagSet.ofBucket(tags(50))).hasSize(50);
    assertThatThrownBy(() -> TagSet.ofObject(tags(11)))
        .hasMessage("Object tags cannot be greater than 10");
    assertThatThrownBy(() -> TagSet.ofBucket(tags(51)))
        .hasMessage("Bucket tag count cannot be greater than 50");
  }

  @Test
  void keys_and_values_have_limits() {
    assertThat(TagSet.ofObject(List.of(new Tag("k".repeat(128), "v".repeat(256))))).hasSize(1);
    assertThatThrownBy(() -> TagSet.ofObject(List.of(new Tag("", "v"))))
        .hasMessage("The TagKey you have provided is invalid");
    assertThatThrownBy(() -> TagSet.ofObject(List.of(new Tag("k".repeat(129), "v"))))
        .hasMessage("The TagKey you have provided is invalid");
    assertThatThrownBy(() -> TagSet.ofObject(List.of(new Tag("k", "v".repeat(257)))))
        .hasMessage("The TagValue you have provided is invalid");
    assertThatThrownBy(() -> TagSet.ofObject(List.of(new Tag("k", "<v>"))))
        .hasMessage("The TagValue you have provided is invalid");
  }

  @Test
  void a_key_is_given_once_and_not_by_aws() {
    assertThatThrownBy(() -> TagSet.ofObject(List.of(new Tag("k", "1"), new Tag("k", "2"))))
        .hasMessage("Cannot provide multiple Tags with the same key");
    assertThatThrownBy(() -> TagSet.ofObject(List.of(new Tag("AWS:k", "1"))))
        .hasMessage("Your TagKey cannot be prefixed with aws:");
    assertThatThrownBy(() -> TagSet.ofBucket(List.of(new Tag("aws:k", "1"))))
        .hasMessage("System tags cannot be added/updated by requester");
  }
}
