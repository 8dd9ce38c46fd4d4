package dev.virga.plugin.s3.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.model.Bucket;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListBucketsTest {
  private static final Scope OTHER = new Scope("000000000001", "us-east-1");
  private final ServiceUnderTest s3 = ServiceUnderTest.of(new S3Plugin()).start();

  @BeforeEach
  void make() {
    s3.call(CreateBucket.class, CreateBucketTest.in("logs-b", "eu-central-1"));
    s3.call(CreateBucket.class, CreateBucketTest.named("logs-c"));
    s3.call(CreateBucket.class, CreateBucketTest.named("logs-a"));
    s3.call(CreateBucket.class, CreateBucketTest.named("data"));
    s3.call(CreateBucket.class, CreateBucketTest.named("hidden"), OTHER);
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private ListBuckets.Response list(
      @Nullable Integer max,
      @Nullable String token,
      @Nullable String prefix,
      @Nullable String region) {
    return s3.call(ListBuckets.class, new ListBuckets.Request(max, token, prefix, region));
  }

  @Test
  void the_buckets_of_the_account_are_sorted_by_name_over_all_regions() {
    var all = list(null, null, null, null);

    assertThat(all.buckets())
        .extracting(Bucket::name)
        .containsExactly("data", "logs-a", "logs-b", "logs-c");
    assertThat(all.buckets())
        .first()
        .isEqualTo(new Bucket("data", TestClock.START, null, "arn:aws:s3:::data"));
    assertThat(all.owner()).isEqualTo(new Owner(null, CanonicalUser.id(ServiceUnderTest.ACCOUNT)));
    assertThat(all.continuationToken()).isNull();
  }

  @Test
  void pages_follow_each_other() {
    var first = list(2, null, "logs-", null);
    var second = list(2, first.continuationToken(), "logs-", null);

    assertThat(first.buckets()).extracting(Bucket::name).containsExactly("logs-a", "logs-b");
    assertThat(first.prefix()).isEqualTo("logs-");
    assertThat(second.buckets()).extracting(Bucket::name).containsExactly("logs-c");
    assertThat(second.continuationToken()).isNull();
  }

  @Test
  void a_region_shows_its_buckets() {
    var here = list(null, null, null, "eu-central-1");

    assertThat(here.buckets())
        .containsExactly(
            new Bucket("logs-b", TestClock.START, "eu-central-1", "arn:aws:s3:::logs-b"));
  }

  @Test
  void parameters_are_checked() {
    assertThatThrownBy(() -> list(0, null, null, null))
        .hasMessage("Argument max-buckets must be an integer between 1 and 10000");
    assertThatThrownBy(() -> list(10_001, null, null, null))
        .hasMessage("Argument max-buckets must be an integer between 1 and 10000");
    assertThatThrownBy(() -> list(null, "abc", null, null))
        .hasMessage("The continuation token provided is incorrect");
    assertThatThrownBy(() -> list(null, null, null, "atlantis-1"))
        .hasMessage("Argument value atlantis-1 is not a valid AWS Region");
  }

  @Test
  void a_bucket_is_gone_when_it_was_deleted_and_its_name_is_free() {
    s3.call(DeleteBucket.class, new DeleteBucket.Request("data", null));

    assertThat(Objects.requireNonNull(list(null, null, "data", null).buckets())).isEmpty();
    assertThatThrownBy(() -> s3.call(HeadBucket.class, new HeadBucket.Request("data", null)))
        .hasMessage("The specified bucket does not exist");
    s3.call(CreateBucket.class, CreateBucketTest.named("data"), OTHER);
  }

  @Test
  void a_bucket_tells_where_it_is() {
    var head = s3.call(HeadBucket.class, new HeadBucket.Request("logs-b", null));

    assertThat(head.bucketRegion()).isEqualTo("eu-central-1");
    assertThat(head.bucketArn()).isEqualTo("arn:aws:s3:::logs-b");
    assertThat(head.accessPointAlias()).isFalse();
  }
}
