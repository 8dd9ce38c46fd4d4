package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.model.Tagging;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.AwsException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObjectTaggingTest {
  private final BucketUnderTest s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, false);

  @AfterEach
  void stop() {
    s3.close();
  }

  private PutObjectTagging.Response put(String key, @Nullable String version, List<Tag> tags) {
    return s3.call(
        new PutObjectTagging(s3.store()),
        new PutObjectTagging.Request(
            BucketUnderTest.NAME, key, version, null, null, new Tagging(tags), null, null));
  }

  private List<Tag> get(String key, @Nullable String version) {
    return s3.call(
            new GetObjectTagging(s3.store()),
            new GetObjectTagging.Request(BucketUnderTest.NAME, key, version, null, null))
        .tagSet();
  }

  @Test
  void an_object_without_tags_has_an_empty_set() {
    s3.put("a");

    assertThat(get("a", null)).isEmpty();
  }

  @Test
  void tags_belong_to_a_version() {
    StoredObject first = s3.put("a");
    StoredObject second = s3.put("a");
    var tag = new Tag("k", "v");

    var answer = put("a", first.versionId(), List.of(tag));

    assertThat(answer.versionId()).isEqualTo(first.versionId());
    assertThat(get("a", first.versionId())).containsExactly(tag);
    assertThat(get("a", second.versionId())).isEmpty();
    assertThat(get("a", null)).isEmpty();
  }

  @Test
  void tags_are_taken_away() {
    s3.put("a");
    put("a", null, List.of(new Tag("k", "v")));

    s3.call(
        new DeleteObjectTagging(s3.store()),
        new DeleteObjectTagging.Request(BucketUnderTest.NAME, "a", null, null));

    assertThat(get("a", null)).isEmpty();
  }

  @Test
  void what_is_not_there_has_no_tags() {
    s3.put("a");

    assertThatThrownBy(() -> get("missing", null)).hasMessage("The specified key does not exist.");
    assertThatThrownBy(() -> get("a", "0".repeat(32)))
        .hasMessage("The specified version does not exist.");
  }

  @Test
  void a_delete_marker_has_no_tags_whether_it_is_named_or_not() {
    s3.put("a");
    StoredObject marker = Objects.requireNonNull(s3.delete("a"));

    for (String version : new @Nullable String[] {null, marker.versionId()}) {
      assertThatThrownBy(() -> get("a", version))
          .asInstanceOf(type(AwsException.class))
          .satisfies(it -> {
            assertThat(it.status()).isEqualTo(405);
            assertThat(it.members())
                .containsEntry("Method", "GET")
                .containsEntry("ResourceType", "DeleteMarker");
            assertThat(it.headers().first("x-amz-delete-marker")).contains("true");
            assertThat(it.headers().first("x-amz-version-id")).contains(marker.versionId());
          });
    }
  }
}
