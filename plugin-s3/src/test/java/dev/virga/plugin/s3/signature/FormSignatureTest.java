package dev.virga.plugin.s3.signature;

import static dev.virga.plugin.s3.signature.Fixture.KEY_ID;
import static dev.virga.plugin.s3.signature.Fixture.SECRETS;
import static dev.virga.plugin.s3.signature.Fixture.fails;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The first form is the example of AWS's page 'Example: Browser-Based Upload using HTTP POST', whose
/// policy and signature AWS publishes.
class FormSignatureTest {
  private static final String POLICY =
      "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7"
          + "ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNl"
          + "ci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVk"
          + "aXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBs"
          + "b2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAg"
          + "eyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVu"
          + "Y3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0s"
          + "DQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFz"
          + "dC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYi"
          + "fSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9";

  private final FormSignature signature = new FormSignature(SECRETS);

  @Test
  void the_published_form_is_verified() {
    Signed signed = signature.verify(form()).orElseThrow();

    assertThat(signed.accessKeyId()).isEqualTo(KEY_ID);
    assertThat(signed.verified()).isTrue();
    assertThat(signed.mechanism()).isEqualTo(Mechanism.FORM_V4);
  }

  @Test
  void another_policy_does_not_match() {
    Map<String, String> form = form();
    form.put("Policy", "e30=");

    fails(
        () -> signature.verify(form),
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your"
            + " key and signing method.",
        members -> assertThat(members).containsEntry("StringToSign", "e30="));
  }

  @Test
  void a_form_of_version_2_is_verified() {
    // printf e30= | openssl dgst -sha1 -hmac wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY -binary |
    // base64
    var form =
        Map.of(
            "policy",
            "e30=",
            "AWSAccessKeyId",
            KEY_ID,
            "Signature",
            "4QWH4O9CWtowYUW+X4P2gZ/6fNc=");

    Signed signed = signature.verify(form).orElseThrow();

    assertThat(signed.verified()).isTrue();
    assertThat(signed.mechanism()).isEqualTo(Mechanism.FORM_V2);
  }

  @Test
  void a_form_without_a_policy_is_anonymous() {
    assertThat(signature.verify(Map.of("key", "k"))).isEmpty();
  }

  @Test
  void the_fields_of_a_signature_are_required() {
    Map<String, String> form = form();
    form.remove("X-Amz-Signature");

    fails(
        () -> signature.verify(form),
        400,
        "InvalidArgument",
        "Bucket POST must contain a field named 'x-amz-signature'.  If it is specified, please check"
            + " the order of the fields.");
  }

  private static Map<String, String> form() {
    return new HashMap<>(
        Map.of(
            "Policy", POLICY,
            "X-Amz-Algorithm", "AWS4-HMAC-SHA256",
            "X-Amz-Credential", KEY_ID + "/20151229/us-east-1/s3/aws4_request",
            "X-Amz-Date", "20151229T000000Z",
            "X-Amz-Signature", "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e"));
  }
}
