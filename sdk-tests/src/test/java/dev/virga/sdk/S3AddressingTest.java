package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.VirgaProcess;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Where clients look for S3, and whose buckets they find there.
class S3AddressingTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  /// The ways to reach a bucket that clients know.
  enum Style {
    ROOT {
      @Override
      S3Client client(URI endpoint) {
        return Clients.s3(endpoint);
      }
    },
    PREFIX {
      @Override
      S3Client client(URI endpoint) {
        return Clients.s3(URI.create(endpoint + "/s3"));
      }
    },
    HOST {
      @Override
      S3Client client(URI endpoint) {
        return Clients.s3ByHost(URI.create("http://s3.localhost:" + endpoint.getPort()));
      }
    },
    HOST_OF_AWS {
      @Override
      S3Client client(URI endpoint) {
        return Clients.s3ByHost(
            URI.create("http://s3.us-east-1.amazonaws.com:" + endpoint.getPort()));
      }
    };

    abstract S3Client client(URI endpoint);
  }

  @ParameterizedTest
  @EnumSource
  void a_bucket_and_its_objects_live_from_creation_to_deletion(Style style) {
    String bucket = "life-" + UUID.randomUUID();
    try (S3Client s3 = style.client(BUCKET.endpoint())) {
      s3.createBucket(it -> it.bucket(bucket));
      s3.headBucket(it -> it.bucket(bucket));
      s3.putObject(it -> it.bucket(bucket).key("a/hello.txt"), RequestBody.fromString("hello"));

      assertThat(s3.headObject(it -> it.bucket(bucket).key("a/hello.txt")).contentLength())
          .isEqualTo(5);
      assertThat(s3.getObjectAsBytes(it -> it.bucket(bucket).key("a/hello.txt")).asUtf8String())
          .isEqualTo("hello");
      assertThat(s3.listObjectsV2(it -> it.bucket(bucket)).contents())
          .extracting(S3Object::key)
          .containsExactly("a/hello.txt");
      assertThat(s3.listBuckets().buckets()).extracting(Bucket::name).contains(bucket);

      s3.deleteObject(it -> it.bucket(bucket).key("a/hello.txt"));
      s3.deleteBucket(it -> it.bucket(bucket));

      assertThat(s3.listBuckets().buckets()).extracting(Bucket::name).doesNotContain(bucket);
    }
  }

  @Test
  void all_ways_lead_to_the_same_object() {
    BUCKET.put("key", "one");
    for (Style style : Style.values()) {
      try (S3Client s3 = style.client(BUCKET.endpoint())) {
        assertThat(s3.getObjectAsBytes(it -> it.bucket(BUCKET.name()).key("key")).asUtf8String())
            .as(style.name())
            .isEqualTo("one");
      }
    }
  }

  @Test
  void buckets_of_another_account_are_not_listed_and_their_names_are_taken() {
    try (S3Client other = Clients.s3(BUCKET.endpoint(), Clients.key("222222222222"))) {
      assertThat(other.listBuckets().buckets())
          .extracting(Bucket::name)
          .doesNotContain(BUCKET.name());

      assertThatThrownBy(() -> other.createBucket(it -> it.bucket(BUCKET.name())))
          .isInstanceOfSatisfying(
              S3Exception.class,
              it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo("BucketAlreadyExists"));
    }
  }

  @Test
  void two_servers_know_nothing_of_each_other() {
    BUCKET.put("key", "here");
    VirgaProcess second = VirgaProcess.start();
    try (S3Client there = Clients.s3(second.endpoint())) {
      assertThat(there.listBuckets().buckets()).isEmpty();
      assertThatThrownBy(() -> there.headBucket(it -> it.bucket(BUCKET.name())))
          .isInstanceOf(NoSuchBucketException.class);

      there.createBucket(it -> it.bucket(BUCKET.name()));
      there.putObject(it -> it.bucket(BUCKET.name()).key("key"), RequestBody.fromString("there"));

      assertThat(BUCKET.text("key")).isEqualTo("here");
    } finally {
      second.close();
    }
  }

  @Test
  void a_bucket_is_in_the_region_it_was_created_in() {
    String bucket = "west-" + UUID.randomUUID();
    S3Client s3 = BUCKET.s3();

    s3.createBucket(
        it -> it.bucket(bucket).createBucketConfiguration(c -> c.locationConstraint("eu-west-1")));

    assertThat(s3.getBucketLocation(it -> it.bucket(bucket)).locationConstraintAsString())
        .isEqualTo("eu-west-1");
    assertThat(s3.headBucket(it -> it.bucket(bucket)).bucketRegion()).isEqualTo("eu-west-1");
    assertThat(s3.listBuckets(it -> it.bucketRegion("eu-west-1")).buckets())
        .extracting(Bucket::name)
        .contains(bucket)
        .doesNotContain(BUCKET.name());
  }

  @Test
  void buckets_are_listed_by_pages_and_by_prefix() {
    String prefix = "p-" + UUID.randomUUID();
    List<String> names = List.of(prefix + "-1", prefix + "-2", prefix + "-3");
    names.forEach(name -> BUCKET.s3().createBucket(it -> it.bucket(name)));

    assertThat(BUCKET.s3().listBucketsPaginator(it -> it.prefix(prefix).maxBuckets(2)).buckets())
        .extracting(Bucket::name)
        .containsExactlyElementsOf(names);
  }
}
