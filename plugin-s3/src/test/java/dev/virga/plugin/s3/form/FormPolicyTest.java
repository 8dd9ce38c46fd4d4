package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.request.RawClient;
import dev.virga.plugin.s3.request.S3Endpoint;
import dev.virga.plugin.s3.signature.SigningKey;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPolicyTest {
  private static final String SCOPE = "20260131/us-east-1/s3/aws4_request";
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @BeforeEach
  void fill() {
    s3.bucket("bucket");
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private RawClient.Answer post(FormBody form, String content) {
    return s3.send("POST", "/bucket", form.file("f.txt", content).end(), FormBody.TYPE);
  }

  /// A form with a signed policy.
  private static FormBody signed(String key, String secret, String conditions) {
    String policy =
        """
        {"expiration": "2026-01-31T13:00:00.000Z", "conditions": [%s,
          {"x-amz-algorithm": "AWS4-HMAC-SHA256"}, ["starts-with", "$x-amz-credential", ""],
          {"x-amz-date": "20260131T120000Z"}]}
        """
            .formatted(conditions);
    String base64 = Base64.getEncoder().encodeToString(policy.getBytes(UTF_8));
    return new FormBody()
        .policy(policy)
        .field("x-amz-algorithm", "AWS4-HMAC-SHA256")
        .field("x-amz-credential", key + "/" + SCOPE)
        .field("x-amz-date", "20260131T120000Z")
        .field(
            "x-amz-signature", SigningKey.of(secret, "20260131", "us-east-1", "s3").sign(base64));
  }

  private static FormBody signed(String conditions) {
    return signed("AKIASOMEBODY", "any", conditions);
  }

  @Test
  void a_form_that_is_as_its_policy_wants_it_is_taken() {
    var answer =
        post(
            signed(
                    """
                    {"bucket": "bucket"}, ["starts-with", "$key", "user/"], {"acl": "private"},
                    ["eq", "$Content-Type", "text/plain"], ["content-length-range", 3, 10]
                    """)
                .field("key", "user/${filename}")
                .field("acl", "private")
                .field("content-type", "text/plain")
                .field("x-ignore-this", "x"),
            "content");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(s3.send("GET", "/bucket/user/f.txt").body()).isEqualTo("content");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"key\": \"b\"}                       | Policy Condition failed: [\"eq\", \"$key\", \"b\"]",
        "[\"starts-with\", \"$key\", \"x/\"]    | Policy Condition failed: [\"starts-with\", \"$key\", \"x/\"]",
        "{\"bucket\": \"other\"}, {\"key\": \"a\"} | Policy Condition failed: [\"eq\", \"$bucket\", \"other\"]",
        "{\"key\": \"a\"}, {\"acl\": \"private\"}  | Policy Condition failed: [\"eq\", \"$acl\", \"private\"]",
        "{\"bucket\": \"bucket\"}               | Extra input fields: key"
      })
  void a_form_that_is_not_is_refused(String conditions, String why) {
    var answer = post(signed(conditions).field("key", "a"), "content");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.element("Code")).isEqualTo("AccessDenied");
    assertThat(answer.element("Message")).isEqualTo("Invalid according to Policy: " + why);
    assertThat(s3.send("HEAD", "/bucket/a").status()).isEqualTo(404);
  }

  @Test
  void a_policy_expires() {
    s3.clock.advance(Duration.ofMinutes(61));

    var answer = post(signed("{\"key\": \"a\"}").field("key", "a"), "content");

    assertThat(answer.element("Message")).isEqualTo("Invalid according to Policy: Policy expired.");
  }

  @Test
  void a_policy_limits_the_length_of_the_file() {
    String range = "{\"key\": \"a\"}, [\"content-length-range\", 3, 100000]";

    var small = post(signed(range).field("key", "a"), "xx");
    var large = post(signed(range).field("key", "a"), "x".repeat(200_000));

    assertThat(small.status()).isEqualTo(400);
    assertThat(small.element("Code")).isEqualTo("EntityTooSmall");
    assertThat(small.element("ProposedSize")).isEqualTo("2");
    assertThat(small.element("MinSizeAllowed")).isEqualTo("3");
    assertThat(large.element("Code")).isEqualTo("EntityTooLarge");
    assertThat(large.element("ProposedSize")).isEqualTo("200000");
    assertThat(large.element("MaxSizeAllowed")).isEqualTo("100000");
    assertThat(s3.send("HEAD", "/bucket/a").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                      | Invalid JSON.",
        "{\"conditions\": []}                   | Policy missing expiration.",
        "{\"expiration\": \"2027-01-01T00:00:00Z\"} | Policy missing conditions.",
        "{\"expiration\": \"soon\"}             | Invalid 'expiration' value: 'soon'"
      })
  void a_policy_is_a_document(String policy, String why) {
    var form =
        new FormBody()
            .policy(policy)
            .field("AWSAccessKeyId", "AKIASOMEBODY")
            .field("signature", "abc=")
            .field("key", "a");

    var answer = post(form, "content");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("InvalidPolicyDocument");
    assertThat(answer.element("Message")).isEqualTo("Invalid Policy: " + why);
  }

  @Test
  void the_policy_of_an_issued_key_needs_its_secret() {
    String conditions = "{\"key\": \"a\"}";

    var wrong = post(signed(S3Endpoint.ISSUED_KEY, "guessed", conditions).field("key", "a"), "x");
    var right =
        post(
            signed(S3Endpoint.ISSUED_KEY, S3Endpoint.ISSUED_SECRET, conditions).field("key", "a"),
            "x");

    assertThat(wrong.status()).isEqualTo(403);
    assertThat(wrong.element("Code")).isEqualTo("SignatureDoesNotMatch");
    assertThat(wrong.element("AWSAccessKeyId")).isEqualTo(S3Endpoint.ISSUED_KEY);
    assertThat(right.status()).isEqualTo(204);
  }

  @Test
  void a_policy_is_signed() {
    var form = new FormBody().policy("{}").field("key", "a");

    var answer = post(form, "content");

    assertThat(answer.element("Code")).isEqualTo("InvalidArgument");
    assertThat(answer.element("ArgumentName")).isEqualTo("x-amz-algorithm");
  }
}
