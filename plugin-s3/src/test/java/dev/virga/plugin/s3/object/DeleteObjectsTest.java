package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.Delete;
import dev.virga.plugin.s3.model.DeletedObject;
import dev.virga.plugin.s3.model.ObjectIdentifier;
import dev.virga.plugin.s3.model.S3Error;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeleteObjectsTest {
  private static ObjectIdentifier named(String key, @Nullable String version) {
    return new ObjectIdentifier(key, version, null, null, null);
  }

  private static DeleteObjects.Response delete(
      BucketUnderTest s3, @Nullable Boolean quiet, ObjectIdentifier... objects) {
    return delete(s3, quiet, null, List.of(objects));
  }

  private static DeleteObjects.Response delete(
      BucketUnderTest s3,
      @Nullable Boolean quiet,
      @Nullable Boolean bypass,
      List<ObjectIdentifier> objects) {
    return s3.call(
        new DeleteObjects(s3.store()),
        new DeleteObjects.Request(
            BucketUnderTest.NAME, new Delete(objects, quiet), null, null, bypass, null, null));
  }

  @Test
  void objects_are_deleted_whether_or_not_they_are_there() {
    try (var s3 = new BucketUnderTest()) {
      s3.put("a");

      var answer = delete(s3, null, named("a", null), named("missing", null));

      assertThat(answer.deleted())
          .containsExactly(
              new DeletedObject("a", null, null, null),
              new DeletedObject("missing", null, null, null));
      assertThat(answer.errors()).isEmpty();
      assertThat(s3.store().objects().find(s3.bucket(), "a")).isEmpty();
    }
  }

  @Test
  void a_quiet_deletion_tells_its_errors_only() {
    try (var s3 = new BucketUnderTest()) {
      s3.put("a");

      assertThat(delete(s3, true, named("a", null)).deleted()).isEmpty();
    }
  }

  @Test
  void delete_markers_are_told_when_they_come_and_when_they_go() {
    try (var s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, false)) {
      StoredObject written = s3.put("a");

      DeletedObject marked =
          Objects.requireNonNull(delete(s3, null, named("a", null)).deleted()).getFirst();
      String marker = Objects.requireNonNull(marked.deleteMarkerVersionId());
      var both = delete(s3, null, named("a", marker), named("a", written.versionId()));

      assertThat(marked).isEqualTo(new DeletedObject("a", null, true, marker));
      assertThat(both.deleted())
          .containsExactly(
              new DeletedObject("a", marker, true, marker),
              new DeletedObject("a", written.versionId(), null, null));
      assertThat(s3.store().objects().find(s3.bucket(), "a")).isEmpty();
    }
  }

  @Test
  void one_object_that_cannot_be_deleted_does_not_keep_the_others() {
    try (var s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, true)) {
      var lock = new Lock("GOVERNANCE", s3.now().plus(Duration.ofDays(1)), null);
      StoredObject locked = s3.put("locked", lock, Metadata.STANDARD);
      StoredObject free = s3.put("free");
      var objects = List.of(named("locked", locked.versionId()), named("free", free.versionId()));

      var answer = delete(s3, true, null, objects);

      assertThat(answer.errors())
          .containsExactly(
              new S3Error(
                  "locked",
                  locked.versionId(),
                  "AccessDenied",
                  "Access Denied because object protected by object lock."));
      assertThat(s3.store().objects().find(s3.bucket(), "free")).isEmpty();
      assertThat(delete(s3, true, true, objects).errors()).isEmpty();
      assertThat(s3.store().objects().find(s3.bucket(), "locked")).isEmpty();
    }
  }

  @Test
  void an_object_that_was_changed_meanwhile_is_kept() {
    try (var s3 = new BucketUnderTest()) {
      s3.put("a");

      var answer = delete(s3, null, new ObjectIdentifier("a", null, "other", null, null));

      assertThat(answer.errors()).extracting(S3Error::code).containsExactly("PreconditionFailed");
      assertThat(s3.store().objects().find(s3.bucket(), "a")).isPresent();
    }
  }

  @Test
  void a_list_has_one_to_a_thousand_keys_that_are_not_empty() {
    try (var s3 = new BucketUnderTest()) {
      assertThatThrownBy(() -> delete(s3, null))
          .hasMessageStartingWith("The XML you provided was not well-formed");
      assertThatThrownBy(() -> delete(s3, null, null, Collections.nCopies(1001, named("a", null))))
          .hasMessageStartingWith("The XML you provided was not well-formed");
      assertThatThrownBy(() -> delete(s3, null, named("", null)))
          .hasMessageStartingWith("The XML you provided was not well-formed");
    }
  }
}
