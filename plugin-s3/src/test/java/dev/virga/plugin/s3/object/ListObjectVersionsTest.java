package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.DeleteMarkerEntry;
import dev.virga.plugin.s3.model.ObjectVersion;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.testkit.ServiceUnderTest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListObjectVersionsTest {
  private final BucketUnderTest s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, false);

  @AfterEach
  void stop() {
    s3.close();
  }

  private ListObjectVersions.Response list(
      @Nullable String delimiter, @Nullable String key, @Nullable String version, int maxKeys) {
    return s3.call(
        new ListObjectVersions(s3.store()),
        new ListObjectVersions.Request(
            BucketUnderTest.NAME, delimiter, null, key, maxKeys, null, version, null, null, null));
  }

  @Test
  void versions_and_delete_markers_are_shown_newest_first() {
    StoredObject first = s3.put("a");
    StoredObject second = s3.put("a");
    StoredObject marker = Objects.requireNonNull(s3.delete("a"));
    StoredObject other = s3.put("b");

    var page = list(null, null, null, 1000);

    assertThat(page.versions())
        .extracting(ObjectVersion::versionId)
        .containsExactly(second.versionId(), first.versionId(), other.versionId());
    assertThat(page.versions())
        .extracting(ObjectVersion::isLatest)
        .containsExactly(false, false, true);
    assertThat(page.deleteMarkers())
        .containsExactly(
            new DeleteMarkerEntry(
                CanonicalUser.owner(ServiceUnderTest.ACCOUNT),
                "a",
                marker.versionId(),
                true,
                s3.now()));
    assertThat(page.keyMarker()).isEmpty();
    assertThat(page.versionIdMarker()).isEmpty();
  }

  @Test
  void pages_go_on_within_a_key() {
    StoredObject first = s3.put("a");
    StoredObject second = s3.put("a");
    StoredObject third = s3.put("a");

    var page = list(null, null, null, 2);
    var next = list(null, page.nextKeyMarker(), page.nextVersionIdMarker(), 2);

    assertThat(page.versions())
        .extracting(ObjectVersion::versionId)
        .containsExactly(third.versionId(), second.versionId());
    assertThat(page.nextKeyMarker()).isEqualTo("a");
    assertThat(page.nextVersionIdMarker()).isEqualTo(second.versionId());
    assertThat(next.versions())
        .extracting(ObjectVersion::versionId)
        .containsExactly(first.versionId());
    assertThat(next.isTruncated()).isFalse();
  }

  @Test
  void a_key_marker_alone_stands_behind_all_versions_of_the_key() {
    s3.put("a");
    s3.put("a");
    s3.put("aa");

    assertThat(list(null, "a", null, 10).versions())
        .extracting(ObjectVersion::key)
        .containsExactly("aa");
  }

  @Test
  void a_page_whose_objects_were_deleted_can_be_followed() {
    StoredObject first = s3.put("a");
    StoredObject second = s3.put("a");
    s3.put("b");
    var page = list(null, null, null, 1);

    s3.store().objects().deleteVersion(s3.bucket(), "a", second.versionId(), _ -> {});

    assertThat(list(null, page.nextKeyMarker(), page.nextVersionIdMarker(), 10).versions())
        .extracting(ObjectVersion::versionId)
        .first()
        .isEqualTo(first.versionId());
  }

  @Test
  void keys_with_a_delimiter_are_rolled_up_with_all_their_versions() {
    s3.put("a/1");
    s3.put("a/1");
    s3.delete("a/2");
    s3.put("b");

    var page = list("/", null, null, 1);
    var next = list("/", page.nextKeyMarker(), page.nextVersionIdMarker(), 1);

    assertThat(page.commonPrefixes()).containsExactly(new CommonPrefix("a/"));
    assertThat(page.nextVersionIdMarker()).isNull();
    assertThat(next.versions()).extracting(ObjectVersion::key).containsExactly("b");
  }

  @Test
  void a_version_marker_needs_a_key_marker() {
    assertThatThrownBy(() -> list(null, null, "x", 10))
        .hasMessage("A version-id marker cannot be specified without a key marker.");
    assertThatThrownBy(() -> list(null, "a", "", 10))
        .hasMessage("A version-id marker cannot be empty.");
  }

  @Test
  void a_page_reads_about_its_own_rows() {
    for (int i = 0; i < 2_000; i++) {
      s3.put("%04d".formatted(i / 4));
    }
    s3.rowsRead();

    assertThat(list(null, "0250", null, 100).versions()).hasSize(100);
    assertThat(s3.rowsRead()).isLessThanOrEqualTo(2 * 101);
  }
}
