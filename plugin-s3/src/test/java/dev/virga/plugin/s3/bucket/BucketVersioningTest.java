package dev.virga.plugin.s3.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.model.BucketVersioningStatus;
import dev.virga.plugin.s3.model.MFADelete;
import dev.virga.plugin.s3.model.VersioningConfiguration;
import dev.virga.testkit.ServiceUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BucketVersioningTest {
  private final ServiceUnderTest s3 = ServiceUnderTest.of(new S3Plugin()).start();

  @BeforeEach
  void make() {
    s3.call(CreateBucket.class, CreateBucketTest.named("bucket"));
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  static PutBucketVersioning.Request request(
      String bucket, @Nullable BucketVersioningStatus status) {
    return request(bucket, status, null);
  }

  private static PutBucketVersioning.Request request(
      String bucket, @Nullable BucketVersioningStatus status, @Nullable MFADelete mfaDelete) {
    return new PutBucketVersioning.Request(
        bucket, null, null, null, new VersioningConfiguration(mfaDelete, status), null);
  }

  private GetBucketVersioning.Response versioning() {
    return s3.call(GetBucketVersioning.class, new GetBucketVersioning.Request("bucket", null));
  }

  @Test
  void a_new_bucket_has_no_state_at_all() {
    assertThat(versioning()).isEqualTo(new GetBucketVersioning.Response(null, null));
  }

  @Test
  void versioning_is_enabled_and_suspended() {
    s3.call(PutBucketVersioning.class, request("bucket", BucketVersioningStatus.ENABLED));
    assertThat(versioning().status()).isEqualTo(BucketVersioningStatus.ENABLED);

    s3.call(PutBucketVersioning.class, request("bucket", BucketVersioningStatus.SUSPENDED));
    assertThat(versioning().status()).isEqualTo(BucketVersioningStatus.SUSPENDED);
  }

  @Test
  void a_configuration_that_says_nothing_is_refused() {
    assertThatThrownBy(() -> s3.call(PutBucketVersioning.class, request("bucket", null)))
        .hasMessage("The Versioning element must be specified");
  }

  @Test
  void deletion_with_a_second_factor_is_enabled_with_one_only() {
    assertThatThrownBy(() ->
            s3.call(
                PutBucketVersioning.class,
                request("bucket", BucketVersioningStatus.ENABLED, MFADelete.ENABLED)))
        .hasMessage("Mfa Authentication must be used for this request");
    assertThat(versioning().status()).isNull();
  }
}
