package dev.virga.plugin.s3.signature;

import static dev.virga.plugin.s3.signature.Fixture.DAY;
import static dev.virga.plugin.s3.signature.Fixture.KEY_ID;
import static dev.virga.plugin.s3.signature.Fixture.VERIFICATION;
import static dev.virga.plugin.s3.signature.Fixture.fails;
import static dev.virga.plugin.s3.signature.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples of AWS's page 'Signature Calculations for the Authorization Header: Transferring
/// Payload in a Single Chunk', whose signatures AWS publishes.
class HeaderSignatureTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String HOST = "examplebucket.s3.amazonaws.com";

  @Test
  void the_published_get_of_a_range_is_verified() {
    var request =
        request(
            "GET",
            "/test.txt",
            "Host",
            HOST,
            "Range",
            "bytes=0-9",
            "x-amz-content-sha256",
            EMPTY,
            "x-amz-date",
            "20130524T000000Z",
            "Authorization",
            authorization(
                "host;range;x-amz-content-sha256;x-amz-date",
                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"));

    Signed signed = VERIFICATION.verify(request, null, DAY).orElseThrow();

    assertThat(signed.accessKeyId()).isEqualTo(KEY_ID);
    assertThat(signed.verified()).isTrue();
    assertThat(signed.mechanism()).isEqualTo(Mechanism.HEADER_V4);
    assertThat(signed.region()).isEqualTo("us-east-1");
  }

  @Test
  void the_published_put_of_a_key_with_a_dollar_is_verified() {
    var request =
        request(
            "PUT",
            "/test$file.text",
            "Host",
            HOST,
            "Date",
            "Fri, 24 May 2013 00:00:00 GMT",
            "x-amz-storage-class",
            "REDUCED_REDUNDANCY",
            "x-amz-content-sha256",
            "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
            "x-amz-date",
            "20130524T000000Z",
            "Authorization",
            authorization(
                "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
                "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));

    assertThat(VERIFICATION.verify(request, null, DAY).orElseThrow().verified()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/?lifecycle, fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    "/?max-keys=2&prefix=J, 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    "/?prefix=J&max-keys=2, 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    "/?prefix=%4a&max-keys=2, 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
  })
  void the_published_gets_with_parameters_are_verified(String target, String signature) {
    assertThat(VERIFICATION.verify(get(target, signature), null, DAY).orElseThrow().verified())
        .isTrue();
  }

  @Test
  void another_signature_does_not_match() {
    var request = get("/?lifecycle", "0".repeat(64));

    fails(
        () -> VERIFICATION.verify(request, null, DAY),
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your"
            + " key and signing method.",
        members -> {
          assertThat(members)
              .containsEntry("AWSAccessKeyId", KEY_ID)
              .containsEntry("SignatureProvided", "0".repeat(64))
              .containsEntry(
                  "CanonicalRequest",
                  """
                  GET
                  /
                  lifecycle=
                  host:examplebucket.s3.amazonaws.com
                  x-amz-content-sha256:%s
                  x-amz-date:20130524T000000Z

                  host;x-amz-content-sha256;x-amz-date
                  %s\
                  """
                      .formatted(EMPTY, EMPTY))
              .containsEntry(
                  "StringToSign",
                  """
                  AWS4-HMAC-SHA256
                  20130524T000000Z
                  20130524/us-east-1/s3/aws4_request
                  9766c798316ff2757b517bc739a67f6213b4ab36dd5da2f94eaebf79c77395ca\
                  """);
          assertThat(members)
              .extractingByKey("StringToSignBytes")
              .asString()
              .startsWith("41 57 53 34 2d 48");
          assertThat(members)
              .extractingByKey("CanonicalRequestBytes")
              .asString()
              .startsWith("47 45 54 0a 2f");
        });
  }

  @Test
  void who_is_not_known_is_not_verified_and_not_refused() {
    var request =
        request(
            "GET",
            "/",
            "x-amz-content-sha256",
            EMPTY,
            "x-amz-date",
            "20130524T000000Z",
            "x-amz-security-token",
            "token",
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=a/b/20130524/eu-west-1/s3/aws4_request,"
                + "SignedHeaders=host,Signature=x");

    Signed signed = VERIFICATION.verify(request, null, DAY).orElseThrow();

    assertThat(signed.accessKeyId()).isEqualTo("a/b");
    assertThat(signed.verified()).isFalse();
    assertThat(signed.sessionToken()).isEqualTo("token");
    assertThat(signed.region()).isEqualTo("eu-west-1");
  }

  @Test
  void version_4a_is_read_and_not_verified() {
    var request =
        request(
            "GET",
            "/",
            "x-amz-content-sha256",
            EMPTY,
            "x-amz-date",
            "20130524T000000Z",
            "Authorization",
            "AWS4-ECDSA-P256-SHA256 Credential="
                + KEY_ID
                + "/20130524/s3/aws4_request,"
                + " SignedHeaders=host, Signature=30");

    Signed signed = VERIFICATION.verify(request, null, DAY).orElseThrow();

    assertThat(signed.mechanism()).isEqualTo(Mechanism.HEADER_V4A);
    assertThat(signed.verified()).isFalse();
  }

  @Test
  void nobody_signed_an_anonymous_request() {
    assertThat(VERIFICATION.verify(request("GET", "/?prefix=x"), null, DAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 ",
        "AWS4-HMAC-SHA256 Credential=x",
        "AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host",
        "AWS4-HMAC-SHA256 ,,,=,="
      })
  void a_header_has_three_components(String authorization) {
    fails(
        () -> VERIFICATION.verify(request("GET", "/", "Authorization", authorization), null, DAY),
        400,
        "AuthorizationHeaderMalformed",
        "The authorization header is malformed; the authorization header requires three"
            + " components: Credential, SignedHeaders, and Signature.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "x|the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
        "/20130524/us-east-1/s3/aws4_request|the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
        "A/20130524/us-east-1/s3/aws4|incorrect terminal \"aws4\". This endpoint uses \"aws4_request\".",
        "A/20130524/us-east-1/s2/aws4_request|incorrect service \"s2\". This endpoint belongs to \"s3\".",
        "A/2013052/us-east-1/s3/aws4_request|incorrect date format \"2013052\". This date in the credential must be in the format \"yyyyMMdd\".",
        "A/20130525/us-east-1/s3/aws4_request|Invalid credential date \"20130525\". This date is not the same as X-Amz-Date: \"20130524\"."
      })
  void a_credential_has_five_fields(String credential, String message) {
    var request =
        request(
            "GET",
            "/",
            "x-amz-date",
            "20130524T000000Z",
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=" + credential + ",SignedHeaders=host,Signature=x");

    fails(
        () -> VERIFICATION.verify(request, null, DAY),
        400,
        "AuthorizationHeaderMalformed",
        "The authorization header is malformed; " + message);
  }

  @Test
  void a_date_and_a_hash_are_required() {
    String authorization = authorization("host", "x");

    fails(
        () -> VERIFICATION.verify(request("GET", "/", "Authorization", authorization), null, DAY),
        403,
        "AccessDenied",
        "AWS authentication requires a valid Date or x-amz-date header");
    fails(
        () ->
            VERIFICATION.verify(
                request(
                    "GET", "/", "Authorization", authorization, "x-amz-date", "20130524T000000Z"),
                null,
                DAY),
        400,
        "InvalidRequest",
        "Missing required header for this request: x-amz-content-sha256");
  }

  @Test
  void other_ways_to_sign_are_refused() {
    fails(
        () -> VERIFICATION.verify(request("GET", "/", "Authorization", "Bearer x"), null, DAY),
        400,
        "InvalidArgument",
        "Unsupported Authorization Type",
        members -> assertThat(members).containsEntry("ArgumentValue", "Bearer x"));
    fails(
        () ->
            VERIFICATION.verify(
                request("GET", "/?X-Amz-Algorithm=x", "Authorization", "AWS a:b"), null, DAY),
        400,
        "InvalidArgument",
        "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query"
            + " string parameter or the Authorization header should be specified");
    fails(
        () -> VERIFICATION.verify(request("GET", "/?a=%zz"), null, DAY),
        400,
        "InvalidURI",
        "Couldn't parse the specified URI.");
  }

  private static HttpRequest get(String target, String signature) {
    return request(
        "GET",
        target,
        "Host",
        HOST,
        "x-amz-content-sha256",
        EMPTY,
        "x-amz-date",
        "20130524T000000Z",
        "Authorization",
        authorization("host;x-amz-content-sha256;x-amz-date", signature));
  }

  private static String authorization(String signedHeaders, String signature) {
    return "AWS4-HMAC-SHA256 Credential=%s/20130524/us-east-1/s3/aws4_request,SignedHeaders=%s,Signature=%s"
        .formatted(KEY_ID, signedHeaders, signature);
  }
}
