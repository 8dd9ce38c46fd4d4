package dev.virga.plugin.s3.signature;

import static dev.virga.plugin.s3.signature.Fixture.DAY;
import static dev.virga.plugin.s3.signature.Fixture.KEY_ID;
import static dev.virga.plugin.s3.signature.Fixture.VERIFICATION;
import static dev.virga.plugin.s3.signature.Fixture.fails;
import static dev.virga.plugin.s3.signature.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The example of AWS's page 'Authenticating Requests: Using Query Parameters', whose signature AWS
/// publishes, and what becomes of it when it is changed.
class PresignedUrlTest {
  private static final String TARGET =
      "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524"
          + "%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400"
          + "&X-Amz-SignedHeaders=host&X-Amz-Signature="
          + "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";

  @Test
  void the_published_url_is_verified_until_it_expires() {
    Signed signed =
        VERIFICATION.verify(url(TARGET), null, DAY.plus(Duration.ofDays(1))).orElseThrow();

    assertThat(signed.verified()).isTrue();
    assertThat(signed.mechanism()).isEqualTo(Mechanism.PRESIGNED_V4);
    assertThat(signed.accessKeyId()).isEqualTo(KEY_ID);
  }

  @Test
  void it_has_expired_a_second_later() {
    fails(
        () -> VERIFICATION.verify(url(TARGET), null, DAY.plusSeconds(86_401)),
        403,
        "AccessDenied",
        "Request has expired",
        members ->
            assertThat(members)
                .containsEntry("X-Amz-Expires", "86400")
                .containsEntry("Expires", "2013-05-25T00:00:00Z")
                .containsEntry("ServerTime", "2013-05-25T00:00:01Z"));
  }

  @Test
  void it_is_not_yet_valid_more_than_a_quarter_of_an_hour_before() {
    fails(
        () -> VERIFICATION.verify(url(TARGET), null, DAY.minusSeconds(901)),
        403,
        "AccessDenied",
        "Request is not yet valid");
    assertThat(VERIFICATION.verify(url(TARGET), null, DAY.minusSeconds(900))).isPresent();
  }

  @Test
  void a_changed_url_does_not_match() {
    fails(
        () -> VERIFICATION.verify(url(TARGET.replace("test.txt", "other.txt")), null, DAY),
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your"
            + " key and signing method.",
        members ->
            assertThat(members)
                .extractingByKey("CanonicalRequest")
                .asString()
                .startsWith("GET\n/other.txt\nX-Amz-Algorithm=")
                .doesNotContain("X-Amz-Signature")
                .endsWith("\nUNSIGNED-PAYLOAD"));
  }

  @Test
  void headers_that_do_something_must_be_signed() {
    var request =
        request(
            "PUT",
            TARGET,
            "Host",
            "examplebucket.s3.amazonaws.com",
            "x-amz-meta-a",
            "b",
            "x-amz-acl",
            "public-read",
            "x-amz-content-sha256",
            "UNSIGNED-PAYLOAD",
            "User-Agent",
            "test");

    fails(
        () -> VERIFICATION.verify(request, null, DAY),
        403,
        "AccessDenied",
        "There were headers present in the request which were not signed",
        members ->
            assertThat(members).containsEntry("HeadersNotSigned", "x-amz-acl, x-amz-meta-a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Expires",
        "X-Amz-SignedHeaders",
        "X-Amz-Signature"
      })
  void every_parameter_is_required(String name) {
    fails(
        () -> VERIFICATION.verify(url(TARGET.replace(name + "=", "x=")), null, DAY),
        400,
        "AuthorizationQueryParametersError",
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential,"
            + " X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "X-Amz-Expires=86400|X-Amz-Expires=x|X-Amz-Expires should be a number",
        "X-Amz-Expires=86400|X-Amz-Expires=|X-Amz-Expires should be a number",
        "X-Amz-Expires=86400|X-Amz-Expires=-1|X-Amz-Expires must be non-negative",
        "X-Amz-Expires=86400|X-Amz-Expires=604801|X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
        "X-Amz-Expires=86400|X-Amz-Expires=99999999999999999999|X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
        "20130524T000000Z|2013-05-24|X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
        "AWS4-HMAC-SHA256|AWS4-HMAC-SHA1|X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"",
        "%2Fs3%2F|%2Fec2%2F|Error parsing the X-Amz-Credential parameter; incorrect service \"ec2\". This endpoint belongs to \"s3\".",
        "%2F|%252F|Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
      })
  void parameters_are_checked(String from, String to, String message) {
    fails(
        () -> VERIFICATION.verify(url(TARGET.replace(from, to)), null, DAY),
        400,
        "AuthorizationQueryParametersError",
        message);
  }

  @Test
  void a_published_url_of_version_2_is_verified_until_it_expires() {
    var request =
        request(
            "GET",
            "/photos/puppy.jpg?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE"
                + "&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620",
            "Host",
            "johnsmith.s3.amazonaws.com");
    Instant end = Instant.ofEpochSecond(1_175_139_620);

    Signed signed = VERIFICATION.verify(request, "johnsmith", end).orElseThrow();

    assertThat(signed.verified()).isTrue();
    assertThat(signed.mechanism()).isEqualTo(Mechanism.PRESIGNED_V2);
    fails(
        () -> VERIFICATION.verify(request, "johnsmith", end.plusSeconds(1)),
        403,
        "AccessDenied",
        "Request has expired",
        members ->
            assertThat(members)
                .containsEntry("Expires", end.toString())
                .containsEntry("ServerTime", end.plusSeconds(1).toString())
                .doesNotContainKey("X-Amz-Expires"));
    fails(
        () -> VERIFICATION.verify(request, "another", end),
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your"
            + " key and signing method.",
        members ->
            assertThat(members)
                .containsEntry("StringToSign", "GET\n\n\n1175139620\n/another/photos/puppy.jpg"));
  }

  @Test
  void a_published_header_of_version_2_is_verified() {
    var request =
        request(
            "GET",
            "/photos/puppy.jpg",
            "Host",
            "johnsmith.s3.amazonaws.com",
            "Date",
            "Tue, 27 Mar 2007 19:36:42 +0000",
            "Authorization",
            "AWS AKIAIOSFODNN7EXAMPLE:bWq2s1WEIj+Ydj0vQ697zp+IXMU=");

    Signed signed = VERIFICATION.verify(request, "johnsmith", DAY).orElseThrow();

    assertThat(signed.verified()).isTrue();
    assertThat(signed.mechanism()).isEqualTo(Mechanism.HEADER_V2);
  }

  @Test
  void version_2_signs_amazons_headers_and_sub_resources() {
    var request =
        request(
            "PUT",
            "/b/k%20?uploadId=%2Fx&acl&prefix=p&x-amz-meta-a=2&x-amz-meta-c=3",
            "x-amz-date",
            "now",
            "X-Amz-Meta-B",
            " 1 ",
            "x-amz-meta-a",
            "2",
            "Content-Type",
            "text/plain",
            "Authorization",
            "AWS " + KEY_ID + ":x");

    fails(
        () -> VERIFICATION.verify(request, null, DAY),
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your"
            + " key and signing method.",
        members ->
            assertThat(members)
                .containsEntry(
                    "StringToSign",
                    "PUT\n\ntext/plain\n\nx-amz-date:now\nx-amz-meta-a:2\nx-amz-meta-b:1\nx-amz-meta-c:3\n"
                        + "/b/k%20?acl&uploadId=/x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Expires=1&Signature=x", "AWSAccessKeyId=x", "Signature=x&Expires=1"})
  void version_2_needs_three_parameters(String query) {
    fails(
        () -> VERIFICATION.verify(url("/?" + query), null, DAY),
        403,
        "AccessDenied",
        "Query-string authentication requires the Signature, Expires and AWSAccessKeyId"
            + " parameters");
  }

  private static HttpRequest url(String target) {
    return request("GET", target, "Host", "examplebucket.s3.amazonaws.com");
  }
}
