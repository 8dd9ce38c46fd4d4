package dev.virga.plugin.s3.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressTest {
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @AfterAll
  void close() {
    s3.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/bucket/a/key, localhost:4566",
    "/s3/bucket/a/key, localhost:4566",
    "/bucket/a/key, s3.localhost:4566",
    "/a/key, bucket.s3.localhost:4566",
    "/a/key, Bucket.S3.eu-west-1.amazonaws.com",
    "/bucket/a/key, [::1]:4566"
  })
  void every_style_reaches_the_same_object(String target, String host) {
    s3.bucket("bucket");
    s3.put("/bucket/a/key", "there");

    var answer = s3.send("GET", target, "Host: " + host);

    assertThat(answer.body()).isEqualTo("there");
    assertThat(answer.header("Server")).isEqualTo("AmazonS3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/leading",
        "//two",
        "a/../b",
        "a/./b",
        ".",
        "%2e",
        "a/%2e%2e/b",
        "a%2Fb",
        "a+b",
        "a%20b",
        "trailing/",
        "%C3%A4",
        "s3/x",
        "%25",
        "a//b"
      })
  void keys_are_taken_as_they_are(String key) {
    s3.bucket("bucket");
    s3.put("/bucket/" + key, "content of " + key);

    assertThat(s3.send("GET", "/bucket/" + key).body()).isEqualTo("content of " + key);
    assertThat(s3.send("GET", "/" + key, "Host: bucket.s3.localhost").body())
        .isEqualTo("content of " + key);
    assertThat(s3.send("GET", "/bucket/another").status()).isEqualTo(404);
  }

  @Test
  void an_encoded_slash_is_the_same_as_a_slash_and_a_plus_is_no_space() {
    s3.bucket("encoded");
    s3.put("/encoded/a/b", "slash");
    s3.put("/encoded/a+b", "plus");

    assertThat(s3.send("GET", "/encoded/a%2Fb").body()).isEqualTo("slash");
    assertThat(s3.send("GET", "/encoded/a%2Bb").body()).isEqualTo("plus");
    assertThat(s3.send("GET", "/encoded/a%20b").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../other/key", "a/../../b", "%2e%2e/x", "..%2Fx"})
  void a_key_cannot_lead_out_of_its_bucket(String key) {
    s3.bucket("bucket");

    var answer = s3.send("PUT", "/bucket/" + key, new byte[] {1});

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("InvalidURI");
    assertThat(answer.element("Message")).isEqualTo("Couldn't parse the specified URI.");
  }

  @Test
  void a_key_has_at_most_1024_bytes_and_is_utf8() {
    s3.bucket("bucket");
    String longest = "%C3%A4".repeat(512);

    s3.put("/bucket/" + longest, "x");
    var tooLong = s3.send("PUT", "/bucket/a" + longest, new byte[] {1});
    var noText = s3.send("GET", "/bucket/%FF");

    assertThat(tooLong.element("Code")).isEqualTo("KeyTooLongError");
    assertThat(tooLong.element("Size")).isEqualTo("1025");
    assertThat(tooLong.element("MaxSizeAllowed")).isEqualTo("1024");
    assertThat(noText.element("Code")).isEqualTo("InvalidURI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ab/key", "/in%20valid/key", "/w!hat?list-type=2", "//key", "/a%2Fb/c"})
  void a_bucket_has_a_name_that_buckets_may_have(String target) {
    var answer = s3.send("GET", target);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("InvalidBucketName");
    assertThat(answer.element("Message")).isEqualTo("The specified bucket is not valid.");
    assertThat(answer.header("Server")).isEqualTo("AmazonS3");
  }

  @Test
  void a_bucket_may_be_named_like_a_region() {
    s3.bucket("eu-west-1");
    s3.put("/eu-west-1/key", "there");

    assertThat(s3.send("GET", "/key", "Host: eu-west-1.s3.localhost").body()).isEqualTo("there");
    assertThat(s3.send("GET", "/eu-west-1/key", "Host: s3.eu-west-1.amazonaws.com").body())
        .isEqualTo("there");
  }

  @Test
  void errors_tell_the_region_of_the_bucket() {
    s3.bucket("elsewhere", "eu-west-1");

    assertThat(s3.send("GET", "/elsewhere/none").header("x-amz-bucket-region"))
        .isEqualTo("eu-west-1");
    assertThat(
            s3.send("GET", "/elsewhere", "x-amz-expected-bucket-owner: 999999999999")
                .header("x-amz-bucket-region"))
        .isEqualTo("eu-west-1");
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /bucket/key, OBJECT",
    "POST, /bucket/key, OBJECT",
    "LINK, /bucket, BUCKET",
    "DELETE, /, SERVICE",
    "PUT, /, SERVICE"
  })
  void a_method_that_a_resource_does_not_take_is_refused(
      String method, String target, String resource) {
    s3.bucket("bucket");

    var answer = s3.send(method, target);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.element("Code")).isEqualTo("MethodNotAllowed");
    assertThat(answer.element("Method")).isEqualTo(method);
    assertThat(answer.element("ResourceType")).isEqualTo(resource);
  }
}
