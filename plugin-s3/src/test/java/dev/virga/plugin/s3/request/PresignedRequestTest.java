package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresignedRequestTest {
  private static final Signer UNKNOWN = new Signer("AKIASOMEBODY", "any secret", "us-east-1");
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @BeforeEach
  void fill() {
    s3.bucket("bucket");
    s3.put("/bucket/key", "there");
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private RawClient.Answer get(String target) {
    return s3.send("GET", target, "Host: localhost");
  }

  private RawClient.Answer put(String content, String... parameters) {
    return s3.send(
        "PUT",
        UNKNOWN.presigned("PUT", "/bucket/new", 60, parameters),
        content.getBytes(UTF_8),
        "Host: localhost");
  }

  @Test
  void a_url_is_good_until_it_expires() {
    String url = UNKNOWN.presigned("GET", "/bucket/key", 60);

    assertThat(get(url).body()).isEqualTo("there");
    s3.clock.advance(Duration.ofSeconds(61));
    var late = get(url);

    assertThat(late.status()).isEqualTo(403);
    assertThat(late.element("Code")).isEqualTo("AccessDenied");
    assertThat(late.element("Message")).isEqualTo("Request has expired");
    assertThat(late.element("X-Amz-Expires")).isEqualTo("60");
    assertThat(late.element("Expires")).isEqualTo("2026-01-31T12:01:00Z");
    assertThat(late.element("ServerTime")).isEqualTo("2026-01-31T12:01:01Z");
  }

  @Test
  void a_url_of_version_2_is_too() {
    long noon = s3.clock.instant().getEpochSecond();
    String target = "/bucket/key?AWSAccessKeyId=AKIAX&Signature=abc%3D&Expires=";

    assertThat(get(target + (noon + 5)).body()).isEqualTo("there");
    assertThat(get(target + (noon - 5)).element("Message")).isEqualTo("Request has expired");
  }

  @Test
  void what_the_parameters_must_be_is_told() {
    String url = UNKNOWN.presigned("GET", "/bucket/key", 604801);
    String without =
        UNKNOWN.presigned("GET", "/bucket/key", 60).replaceAll("&X-Amz-Date=[^&]*", "");

    assertThat(get(url).element("Code")).isEqualTo("AuthorizationQueryParametersError");
    assertThat(get(url).element("Message"))
        .isEqualTo(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires"
                + " must be less than 604800 seconds");
    assertThat(get(without).element("Code")).isEqualTo("AuthorizationQueryParametersError");
  }

  @Test
  void a_url_of_an_issued_key_cannot_be_changed() {
    var signer = new Signer(S3Endpoint.ISSUED_KEY, S3Endpoint.ISSUED_SECRET, "us-east-1");
    String url = signer.presigned("GET", "/bucket/key", 60);

    assertThat(get(url).body()).isEqualTo("there");
    assertThat(get(url.replace("/key", "/other")).element("Code"))
        .isEqualTo("SignatureDoesNotMatch");
  }

  @Test
  void what_the_signer_put_into_the_query_counts_as_headers() {
    var answer = put("content", "x-amz-meta-colour=blue", "x-amz-storage-class=STANDARD_IA");

    var read = s3.send("HEAD", "/bucket/new");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(read.header("x-amz-meta-colour")).isEqualTo("blue");
    assertThat(read.header("x-amz-storage-class")).isEqualTo("STANDARD_IA");
  }

  @Test
  void a_checksum_in_the_query_is_verified() {
    assertThat(put("content", "x-amz-checksum-crc32=AAAAAA%3D%3D").element("Code"))
        .isEqualTo("BadDigest");
    assertThat(put("content", "content-md5=mgNkuembtIDdJeHwKEyFVQ%3D%3D").status()).isEqualTo(200);
    assertThat(put("other", "content-md5=mgNkuembtIDdJeHwKEyFVQ%3D%3D").element("Code"))
        .isEqualTo("BadDigest");
  }

  @Test
  void an_algorithm_without_a_checksum_binds_nobody() {
    assertThat(put("content", "x-amz-sdk-checksum-algorithm=CRC32").status()).isEqualTo(200);
  }
}
