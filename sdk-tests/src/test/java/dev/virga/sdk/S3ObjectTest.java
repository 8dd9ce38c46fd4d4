package dev.virga.sdk;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.DeletedObject;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.model.Tag;

/// Objects as clients write, read, copy and delete them.
@SuppressWarnings("unchecked") // the SDK takes generic lambdas as varargs
class S3ObjectTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  private S3Client s3;
  private String bucket;

  @BeforeEach
  void bucket() {
    s3 = BUCKET.s3();
    bucket = BUCKET.name();
  }

  @Test
  void what_was_said_about_an_object_is_said_of_it() {
    Instant expires = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    s3.putObject(
        it ->
            it.bucket(bucket)
                .key("k")
                .contentType("text/csv")
                .contentEncoding("identity")
                .contentLanguage("de")
                .contentDisposition("attachment; filename=\"x.csv\"")
                .cacheControl("max-age=60")
                .expires(expires)
                .websiteRedirectLocation("/elsewhere")
                .storageClass(StorageClass.STANDARD_IA)
                .metadata(Map.of("team", "a b", "empty", "")),
        RequestBody.fromString("a,b"));

    HeadObjectResponse head = s3.headObject(it -> it.bucket(bucket).key("k"));

    assertThat(head.contentType()).isEqualTo("text/csv");
    assertThat(head.contentEncoding()).isEqualTo("identity");
    assertThat(head.contentLanguage()).isEqualTo("de");
    assertThat(head.contentDisposition()).isEqualTo("attachment; filename=\"x.csv\"");
    assertThat(head.cacheControl()).isEqualTo("max-age=60");
    assertThat(RFC_1123_DATE_TIME.parse(head.expiresString(), Instant::from)).isEqualTo(expires);
    assertThat(head.websiteRedirectLocation()).isEqualTo("/elsewhere");
    assertThat(head.storageClass()).isEqualTo(StorageClass.STANDARD_IA);
    assertThat(head.metadata()).isEqualTo(Map.of("team", "a b", "empty", ""));
    assertThat(head.serverSideEncryption()).isEqualTo(ServerSideEncryption.AES256);
    // md5sum of 'a,b'
    assertThat(head.eTag()).isEqualTo("\"b345e1dc09f20fdefdea469f09167892\"");
    assertThat(head.lastModified()).isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @Test
  void an_empty_object_is_an_object() {
    BUCKET.put("empty", "");

    assertThat(BUCKET.bytes("empty")).isEmpty();
    assertThat(BUCKET.keys()).containsExactly("empty");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3,   0123, bytes 0-3/10",
    "bytes=3-3,   3,    bytes 3-3/10",
    "bytes=7-,    789,  bytes 7-9/10",
    "bytes=-2,    89,   bytes 8-9/10",
    "bytes=8-100, 89,   bytes 8-9/10"
  })
  void a_range_is_read(String range, String text, String contentRange) {
    BUCKET.put("k", "0123456789");

    var answer = s3.getObjectAsBytes(it -> it.bucket(bucket).key("k").range(range));

    assertThat(answer.asUtf8String()).isEqualTo(text);
    assertThat(answer.response().contentRange()).isEqualTo(contentRange);
    assertThat(answer.response().contentLength()).isEqualTo(text.length());
    assertThat(answer.response().sdkHttpResponse().statusCode()).isEqualTo(206);
  }

  @Test
  void a_range_behind_the_end_is_refused() {
    BUCKET.put("k", "0123456789");

    assertError(() -> get(it -> it.range("bytes=10-")), 416, "InvalidRange");
  }

  @Test
  void a_read_depends_on_what_is_there() {
    String eTag = BUCKET.put("k", "one").eTag();
    Instant past = Instant.now().minusSeconds(3600);

    assertThat(get(it -> it.ifMatch(eTag))).isEqualTo("one");
    assertThat(get(it -> it.ifModifiedSince(past))).isEqualTo("one");
    assertError(() -> get(it -> it.ifMatch("\"other\"")), 412, "PreconditionFailed");
    assertError(() -> get(it -> it.ifUnmodifiedSince(past)), 412, "PreconditionFailed");
    assertThatThrownBy(() -> get(it -> it.ifNoneMatch(eTag)))
        .isInstanceOfSatisfying(
            S3Exception.class, it -> assertThat(it.statusCode()).isEqualTo(304));
  }

  @Test
  void a_write_depends_on_what_is_there() {
    String eTag = BUCKET.put("k", "one").eTag();

    assertError(
        () ->
            s3.putObject(
                it -> it.bucket(bucket).key("k").ifNoneMatch("*"), RequestBody.fromString("two")),
        412,
        "PreconditionFailed");
    assertError(
        () ->
            s3.putObject(
                it -> it.bucket(bucket).key("k").ifMatch("\"other\""),
                RequestBody.fromString("two")),
        412,
        "PreconditionFailed");
    assertThat(BUCKET.text("k")).isEqualTo("one");

    s3.putObject(it -> it.bucket(bucket).key("k").ifMatch(eTag), RequestBody.fromString("two"));
    s3.putObject(it -> it.bucket(bucket).key("new").ifNoneMatch("*"), RequestBody.fromString("3"));
    assertThat(BUCKET.text("k")).isEqualTo("two");
    assertThat(BUCKET.text("new")).isEqualTo("3");
  }

  @Test
  void a_reader_names_the_headers_it_wants() {
    BUCKET.put("k", "one");

    var answer =
        s3.getObjectAsBytes(it ->
                it.bucket(bucket)
                    .key("k")
                    .responseContentType("text/x")
                    .responseContentDisposition("inline"))
            .response();

    assertThat(answer.contentType()).isEqualTo("text/x");
    assertThat(answer.contentDisposition()).isEqualTo("inline");
  }

  @Test
  void a_copy_takes_the_metadata_along_or_gets_its_own() {
    s3.putObject(
        it -> it.bucket(bucket).key("a b/ü+").metadata(Map.of("from", "source")),
        RequestBody.fromString("content"));

    s3.copyObject(it ->
        it.sourceBucket(bucket)
            .sourceKey("a b/ü+")
            .destinationBucket(bucket)
            .destinationKey("same"));
    s3.copyObject(it ->
        it.sourceBucket(bucket)
            .sourceKey("a b/ü+")
            .destinationBucket(bucket)
            .destinationKey("new")
            .metadataDirective(MetadataDirective.REPLACE)
            .metadata(Map.of("from", "request")));

    assertThat(BUCKET.text("same")).isEqualTo("content");
    assertThat(s3.headObject(it -> it.bucket(bucket).key("same")).metadata())
        .isEqualTo(Map.of("from", "source"));
    assertThat(s3.headObject(it -> it.bucket(bucket).key("new")).metadata())
        .isEqualTo(Map.of("from", "request"));
    assertError(
        () ->
            s3.copyObject(it ->
                it.sourceBucket(bucket)
                    .sourceKey("same")
                    .destinationBucket(bucket)
                    .destinationKey("same")),
        400,
        "InvalidRequest");
  }

  @Test
  void several_objects_are_deleted_at_once_and_none_is_missed() {
    BUCKET.put("a", "1");
    BUCKET.put("b & <c>", "2");
    BUCKET.put("kept", "3");

    var deleted =
        s3.deleteObjects(it ->
            it.bucket(bucket)
                .delete(d ->
                    d.objects(o -> o.key("a"), o -> o.key("b & <c>"), o -> o.key("never there"))));

    assertThat(deleted.errors()).isEmpty();
    assertThat(deleted.deleted())
        .extracting(DeletedObject::key)
        .containsExactlyInAnyOrder("a", "b & <c>", "never there");
    assertThat(BUCKET.keys()).containsExactly("kept");
  }

  @Test
  void tags_are_written_with_the_object_and_changed_later() {
    s3.putObject(
        it -> it.bucket(bucket).key("k").tagging("team=a%20b&stage=x"),
        RequestBody.fromString("1"));
    assertThat(s3.getObjectTagging(it -> it.bucket(bucket).key("k")).tagSet())
        .containsExactlyInAnyOrder(tag("team", "a b"), tag("stage", "x"));
    assertThat(s3.headObject(it -> it.bucket(bucket).key("k")).tagCount()).isEqualTo(2);

    s3.putObjectTagging(it -> it.bucket(bucket).key("k").tagging(t -> t.tagSet(tag("only", "1"))));
    assertThat(s3.getObjectTagging(it -> it.bucket(bucket).key("k")).tagSet())
        .containsExactly(tag("only", "1"));

    s3.deleteObjectTagging(it -> it.bucket(bucket).key("k"));
    assertThat(s3.getObjectTagging(it -> it.bucket(bucket).key("k")).tagSet()).isEmpty();
  }

  @Test
  void waiters_see_buckets_and_objects() {
    BUCKET.put("k", "1");

    assertThat(s3.waiter().waitUntilBucketExists(it -> it.bucket(bucket)).matched().response())
        .isPresent();
    assertThat(
            s3.waiter()
                .waitUntilObjectExists(it -> it.bucket(bucket).key("k"))
                .matched()
                .response())
        .isPresent();
    s3.waiter().waitUntilObjectNotExists(it -> it.bucket(bucket).key("none"));
    s3.waiter().waitUntilBucketNotExists(it -> it.bucket(bucket + "-none"));
  }

  @Test
  void errors_are_those_that_the_client_knows() {
    BUCKET.put("k", "1");

    assertThatThrownBy(() -> s3.getObjectAsBytes(it -> it.bucket(bucket).key("none")))
        .isInstanceOf(NoSuchKeyException.class)
        .hasMessageContaining("The specified key does not exist.");
    assertThatThrownBy(() -> s3.headObject(it -> it.bucket(bucket).key("none")))
        .isInstanceOf(NoSuchKeyException.class);
    assertThatThrownBy(() -> s3.listObjectsV2(it -> it.bucket("none-" + bucket)))
        .isInstanceOf(NoSuchBucketException.class)
        .hasMessageContaining("The specified bucket does not exist");
    assertThatThrownBy(() ->
            s3.createBucket(it ->
                it.bucket(bucket)
                    .createBucketConfiguration(c -> c.locationConstraint("eu-central-1"))))
        .isInstanceOf(BucketAlreadyOwnedByYouException.class);
    assertError(() -> s3.deleteBucket(it -> it.bucket(bucket)), 409, "BucketNotEmpty");
    assertError(() -> s3.createBucket(it -> it.bucket("xn--name")), 400, "InvalidBucketName");
  }

  @Test
  void an_error_carries_both_ids_of_the_request() {
    assertThatThrownBy(() -> s3.getObjectAsBytes(it -> it.bucket(bucket).key("none")))
        .isInstanceOfSatisfying(
            S3Exception.class,
            it -> {
              assertThat(it.requestId()).isNotBlank();
              assertThat(it.extendedRequestId()).isNotBlank();
            });
  }

  private String get(java.util.function.Consumer<GetObjectRequest.Builder> how) {
    return s3.getObjectAsBytes(it -> how.accept(it.bucket(bucket).key("k"))).asUtf8String();
  }

  private static Tag tag(String key, String value) {
    return Tag.builder().key(key).value(value).build();
  }

  private static void assertError(ThrowingCallable call, int status, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            S3Exception.class,
            it -> {
              assertThat(it.awsErrorDetails().errorCode()).isEqualTo(code);
              assertThat(it.statusCode()).isEqualTo(status);
            });
  }
}
