package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignedRequestTest {
  private static final Signer UNKNOWN = new Signer("AKIASOMEBODY", "any secret", "us-east-1");
  private static final Signer ISSUED =
      new Signer(S3Endpoint.ISSUED_KEY, S3Endpoint.ISSUED_SECRET, "us-east-1");
  private static final Signer USUAL = new Signer("test", "test", "us-east-1");

  private static RawClient.Answer get(S3Endpoint s3, Signer signer, String... more) {
    return s3.send(
        "GET",
        "/bucket/key",
        signer.headers("GET", "/bucket/key", "UNSIGNED-PAYLOAD", more).toArray(String[]::new));
  }

  private static void fill(S3Endpoint s3) {
    s3.bucket("bucket");
    List<String> headers = USUAL.headers("PUT", "/bucket/key", Signer.sha256("there"));
    s3.put("/bucket/key", "there", headers.toArray(String[]::new));
  }

  @Test
  void any_secret_of_a_key_that_was_not_issued_here_will_do() {
    try (var s3 = S3Endpoint.lenient()) {
      fill(s3);

      assertThat(get(s3, UNKNOWN).body()).isEqualTo("there");
      assertThat(get(s3, new Signer("test", "wrong", "us-east-1")).body()).isEqualTo("there");
    }
  }

  @Test
  void a_key_that_was_issued_here_needs_its_secret() {
    try (var s3 = S3Endpoint.lenient()) {
      fill(s3);

      var right = get(s3, ISSUED);
      var wrong = get(s3, new Signer(S3Endpoint.ISSUED_KEY, "guessed", "us-east-1"));

      assertThat(right.body()).isEqualTo("there");
      assertThat(wrong.status()).isEqualTo(403);
      assertThat(wrong.element("Code")).isEqualTo("SignatureDoesNotMatch");
      assertThat(wrong.element("AWSAccessKeyId")).isEqualTo(S3Endpoint.ISSUED_KEY);
      assertThat(wrong.element("StringToSign")).startsWith("AWS4-HMAC-SHA256\n" + Signer.DATE);
      assertThat(wrong.element("SignatureProvided")).hasSize(64);
      assertThat(wrong.element("StringToSignBytes")).startsWith("41 57 53 34");
      assertThat(wrong.element("CanonicalRequest")).startsWith("GET\n/bucket/key\n");
      assertThat(wrong.element("CanonicalRequestBytes")).startsWith("47 45 54");
    }
  }

  @Test
  void as_on_aws_keys_are_known_or_refused() {
    try (var s3 = S3Endpoint.strict()) {
      fill(s3);

      var unknown = get(s3, UNKNOWN);
      var wrong = get(s3, new Signer("test", "wrong", "us-east-1"));

      assertThat(get(s3, USUAL).body()).isEqualTo("there");
      assertThat(get(s3, new Signer("123456789012", "123456789012", "us-east-1")).body())
          .isEqualTo("there");
      assertThat(get(s3, ISSUED).body()).isEqualTo("there");
      assertThat(unknown.status()).isEqualTo(403);
      assertThat(unknown.element("Code")).isEqualTo("InvalidAccessKeyId");
      assertThat(unknown.element("AWSAccessKeyId")).isEqualTo("AKIASOMEBODY");
      assertThat(wrong.element("Code")).isEqualTo("SignatureDoesNotMatch");
    }
  }

  @Test
  void as_on_aws_a_signature_is_for_the_region_of_the_bucket() {
    try (var s3 = S3Endpoint.strict()) {
      s3.bucket("bucket", "eu-west-1");

      var header = get(s3, USUAL);
      var query = s3.send("GET", USUAL.presigned("GET", "/bucket/key", 60), "Host: localhost");
      var head =
          s3.send(
              "HEAD",
              "/bucket",
              USUAL.headers("HEAD", "/bucket", "UNSIGNED-PAYLOAD").toArray(String[]::new));

      assertThat(header.status()).isEqualTo(400);
      assertThat(header.element("Code")).isEqualTo("AuthorizationHeaderMalformed");
      assertThat(header.element("Message"))
          .isEqualTo(
              "The authorization header is malformed; the region 'us-east-1' is wrong; expecting"
                  + " 'eu-west-1'");
      assertThat(header.element("Region")).isEqualTo("eu-west-1");
      assertThat(header.header("x-amz-bucket-region")).isEqualTo("eu-west-1");
      assertThat(query.element("Code")).isEqualTo("AuthorizationQueryParametersError");
      assertThat(head.status()).isEqualTo(400);
      assertThat(head.body()).isEmpty();
      assertThat(head.header("x-amz-bucket-region")).isEqualTo("eu-west-1");
    }
  }

  @Test
  void any_region_reaches_a_bucket_where_work_goes_before_exactness() {
    try (var s3 = S3Endpoint.lenient()) {
      s3.bucket("bucket", "eu-west-1");
      s3.put("/bucket/key", "there");

      assertThat(get(s3, UNKNOWN).body()).isEqualTo("there");
    }
  }

  @Test
  void the_headers_of_an_answer_are_chosen_by_signed_requests_alone() {
    try (var s3 = S3Endpoint.lenient()) {
      s3.bucket("bucket");
      s3.put("/bucket/key", "there");

      var anonymous = s3.send("GET", "/bucket/key?response-content-type=text%2Fx");
      var signed =
          s3.send(
              "GET",
              UNKNOWN.presigned("GET", "/bucket/key", 60, "response-content-type=text%2Fx"),
              "Host: localhost");

      assertThat(anonymous.status()).isEqualTo(400);
      assertThat(anonymous.element("Code")).isEqualTo("InvalidRequest");
      assertThat(anonymous.element("Message"))
          .isEqualTo(
              "Request specific response headers cannot be used for anonymous GET requests.");
      assertThat(signed.header("Content-Type")).isEqualTo("text/x");
    }
  }

  @Test
  void a_chain_of_chunks_is_held_to_a_secret_that_fits_the_request() {
    try (var s3 = S3Endpoint.lenient()) {
      s3.bucket("bucket");

      var right = chunked(s3, USUAL, USUAL);
      var wrong = chunked(s3, USUAL, new Signer("test", "other", "us-east-1"));
      var unknown = chunked(s3, UNKNOWN, new Signer("AKIASOMEBODY", "other", "us-east-1"));

      assertThat(right.status()).isEqualTo(200);
      assertThat(wrong.status()).isEqualTo(403);
      assertThat(wrong.element("Code")).isEqualTo("SignatureDoesNotMatch");
      assertThat(unknown.status()).isEqualTo(200);
      assertThat(s3.send("GET", "/bucket/AKIASOMEBODY").body()).isEqualTo("chunked content");
    }
  }

  private static RawClient.Answer chunked(S3Endpoint s3, Signer request, Signer chunks) {
    String path = "/bucket/" + request.accessKeyId();
    List<String> headers =
        request.headers(
            "PUT", path, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "x-amz-decoded-content-length:15");
    return s3.send(
        "PUT", path, chunks.chunked(headers, "chunked content"), headers.toArray(String[]::new));
  }

  @Test
  void a_body_that_is_not_what_was_signed_is_refused() {
    try (var s3 = S3Endpoint.lenient()) {
      s3.bucket("bucket");
      List<String> headers = USUAL.headers("PUT", "/bucket/key", Signer.sha256("one"));

      var answer =
          s3.send("PUT", "/bucket/key", "other".getBytes(UTF_8), headers.toArray(String[]::new));

      assertThat(answer.element("Code")).isEqualTo("XAmzContentSHA256Mismatch");
      assertThat(s3.send("GET", "/bucket/key").status()).isEqualTo(404);
    }
  }
}
