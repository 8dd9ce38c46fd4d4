package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.S3Object;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListObjectsTest {
  private final BucketUnderTest s3 = new BucketUnderTest();

  @AfterEach
  void stop() {
    s3.close();
  }

  private ListObjects.Response list(
      @Nullable String delimiter, @Nullable String marker, int maxKeys) {
    return s3.call(
        new ListObjects(s3.store()),
        new ListObjects.Request(
            BucketUnderTest.NAME, delimiter, null, marker, maxKeys, null, null, null, null));
  }

  @Test
  void empty_parameters_are_echoed_as_empty_texts() {
    var page = list(null, null, 1000);

    assertThat(page.marker()).isEmpty();
    assertThat(page.prefix()).isEmpty();
    assertThat(page.delimiter()).isNull();
  }

  @Test
  void owners_are_always_shown() {
    s3.put("a");

    assertThat(list(null, null, 1).contents())
        .extracting(S3Object::owner)
        .containsExactly(CanonicalUser.owner(ServiceUnderTest.ACCOUNT));
  }

  @Test
  void the_next_marker_is_told_only_where_there_is_a_delimiter() {
    List.of("a/1", "b", "c").forEach(s3::put);

    var flat = list(null, null, 1);
    var first = list("/", null, 1);
    var second = list("/", first.nextMarker(), 1);

    assertThat(flat.isTruncated()).isTrue();
    assertThat(flat.nextMarker()).isNull();
    assertThat(first.nextMarker()).isEqualTo("a/");
    assertThat(second.contents()).extracting(S3Object::key).containsExactly("b");
    assertThat(second.nextMarker()).isEqualTo("b");
    assertThat(list("/", "b", 1).nextMarker()).isNull();
  }

  @Test
  void more_than_a_thousand_keys_are_never_given() {
    assertThat(list(null, null, 100_000).maxKeys()).isEqualTo(1000);
  }
}
