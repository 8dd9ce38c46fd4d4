package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectLockEnabled;
import software.amazon.awssdk.services.s3.model.ObjectLockLegalHoldStatus;
import software.amazon.awssdk.services.s3.model.ObjectLockRetentionMode;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Versions of objects, and what keeps them from being deleted.
class S3VersioningTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  private S3Client s3;
  private String bucket;

  @BeforeEach
  void bucket() {
    s3 = BUCKET.s3();
    bucket = BUCKET.name();
  }

  @Test
  void a_deleted_object_is_there_again_without_its_marker() {
    version(BucketVersioningStatus.ENABLED);
    String first = BUCKET.put("k", "one").versionId();
    String second = BUCKET.put("k", "two").versionId();
    assertThat(first).isNotBlank().isNotEqualTo(second);

    String marker = s3.deleteObject(it -> it.bucket(bucket).key("k")).versionId();
    assertThatThrownBy(() -> BUCKET.text("k")).isInstanceOf(NoSuchKeyException.class);
    assertThat(BUCKET.keys()).isEmpty();
    assertThat(text(first)).isEqualTo("one");
    assertThat(text(second)).isEqualTo("two");

    s3.deleteObject(it -> it.bucket(bucket).key("k").versionId(marker));
    assertThat(BUCKET.text("k")).isEqualTo("two");
  }

  @Test
  void versions_are_listed_from_the_latest_with_their_markers() {
    version(BucketVersioningStatus.ENABLED);
    String first = BUCKET.put("k", "one").versionId();
    String second = BUCKET.put("k", "two").versionId();
    String marker = s3.deleteObject(it -> it.bucket(bucket).key("k")).versionId();

    ListObjectVersionsResponse versions = s3.listObjectVersions(it -> it.bucket(bucket));

    assertThat(versions.versions())
        .extracting(ObjectVersion::versionId)
        .containsExactly(second, first);
    assertThat(versions.versions()).noneMatch(ObjectVersion::isLatest);
    assertThat(versions.deleteMarkers()).hasSize(1);
    assertThat(versions.deleteMarkers().getFirst().versionId()).isEqualTo(marker);
    assertThat(versions.deleteMarkers().getFirst().isLatest()).isTrue();
    assertThat(
            s3.listObjectVersionsPaginator(it -> it.bucket(bucket).maxKeys(1)).versions().stream())
        .hasSize(2);
  }

  @Test
  void the_null_version_is_that_of_the_time_without_versions() {
    BUCKET.put("k", "before");
    version(BucketVersioningStatus.ENABLED);
    String during = BUCKET.put("k", "during").versionId();
    assertThat(text("null")).isEqualTo("before");

    version(BucketVersioningStatus.SUSPENDED);
    BUCKET.put("k", "after");

    assertThat(text("null")).isEqualTo("after");
    assertThat(text(during)).isEqualTo("during");
    assertThat(s3.getBucketVersioning(it -> it.bucket(bucket)).status())
        .isEqualTo(BucketVersioningStatus.SUSPENDED);
  }

  @Test
  void a_bucket_with_old_versions_is_not_empty() {
    version(BucketVersioningStatus.ENABLED);
    String version = BUCKET.put("k", "one").versionId();
    String marker = s3.deleteObject(it -> it.bucket(bucket).key("k")).versionId();

    assertError(() -> s3.deleteBucket(it -> it.bucket(bucket)), "BucketNotEmpty");

    s3.deleteObject(it -> it.bucket(bucket).key("k").versionId(version));
    s3.deleteObject(it -> it.bucket(bucket).key("k").versionId(marker));
    s3.deleteBucket(it -> it.bucket(bucket));
    assertThatThrownBy(() -> s3.headBucket(it -> it.bucket(bucket)))
        .isInstanceOf(S3Exception.class);
  }

  @Test
  void a_retained_version_cannot_be_deleted_until_its_time() {
    String locked = locked();
    String version =
        s3.putObject(
                it ->
                    it.bucket(locked)
                        .key("k")
                        .objectLockMode(
                            software.amazon.awssdk.services.s3.model.ObjectLockMode.GOVERNANCE)
                        .objectLockRetainUntilDate(Instant.now().plus(1, ChronoUnit.DAYS)),
                RequestBody.fromString("kept"))
            .versionId();

    assertError(
        () -> s3.deleteObject(it -> it.bucket(locked).key("k").versionId(version)), "AccessDenied");
    assertThat(s3.getObjectRetention(it -> it.bucket(locked).key("k")).retention().mode())
        .isEqualTo(ObjectLockRetentionMode.GOVERNANCE);

    s3.deleteObject(
        it -> it.bucket(locked).key("k").versionId(version).bypassGovernanceRetention(true));
    assertThat(s3.listObjectVersions(it -> it.bucket(locked)).versions()).isEmpty();
  }

  @Test
  void a_legal_hold_holds_until_it_is_off() {
    String locked = locked();
    String version =
        s3.putObject(it -> it.bucket(locked).key("k"), RequestBody.fromString("kept")).versionId();
    s3.putObjectLegalHold(
        it -> it.bucket(locked).key("k").legalHold(h -> h.status(ObjectLockLegalHoldStatus.ON)));

    assertError(
        () -> s3.deleteObject(it -> it.bucket(locked).key("k").versionId(version)), "AccessDenied");

    s3.putObjectLegalHold(
        it -> it.bucket(locked).key("k").legalHold(h -> h.status(ObjectLockLegalHoldStatus.OFF)));
    s3.deleteObject(it -> it.bucket(locked).key("k").versionId(version));
    assertThat(s3.listObjectVersions(it -> it.bucket(locked)).versions()).isEmpty();
  }

  @Test
  void the_lock_of_a_bucket_is_that_of_its_new_objects() {
    String locked = locked();
    s3.putObjectLockConfiguration(it ->
        it.bucket(locked)
            .objectLockConfiguration(c ->
                c.objectLockEnabled(ObjectLockEnabled.ENABLED)
                    .rule(r ->
                        r.defaultRetention(
                            d -> d.mode(ObjectLockRetentionMode.COMPLIANCE).days(2)))));

    s3.putObject(it -> it.bucket(locked).key("k"), RequestBody.fromString("kept"));

    var retention = s3.getObjectRetention(it -> it.bucket(locked).key("k")).retention();
    assertThat(retention.mode()).isEqualTo(ObjectLockRetentionMode.COMPLIANCE);
    assertThat(retention.retainUntilDate())
        .isBetween(
            Instant.now().plus(47, ChronoUnit.HOURS), Instant.now().plus(49, ChronoUnit.HOURS));
    assertThat(
            s3.getObjectLockConfiguration(it -> it.bucket(locked))
                .objectLockConfiguration()
                .rule()
                .defaultRetention()
                .days())
        .isEqualTo(2);
  }

  private String locked() {
    String name = "locked-" + UUID.randomUUID();
    s3.createBucket(it -> it.bucket(name).objectLockEnabledForBucket(true));
    return name;
  }

  private void version(BucketVersioningStatus status) {
    s3.putBucketVersioning(it -> it.bucket(bucket).versioningConfiguration(c -> c.status(status)));
  }

  private String text(String version) {
    return s3.getObjectAsBytes(it -> it.bucket(bucket).key("k").versionId(version)).asUtf8String();
  }

  private static void assertError(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            S3Exception.class, it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo(code));
  }
}
