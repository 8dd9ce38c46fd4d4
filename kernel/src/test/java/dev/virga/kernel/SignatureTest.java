package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @Test
  void the_header_tells_key_region_and_service() {
    var signature =
        Signature.of(
            signed(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260131/eu-west-1/ecs/aws4_request,"
                    + " SignedHeaders=host;x-amz-date, Signature=abc"));

    assertThat(signature).contains(new Signature("AKIDEXAMPLE", "eu-west-1", "ecs"));
  }

  @Test
  void a_presigned_url_tells_the_same() {
    var request =
        new HttpRequest(
            "GET",
            "/bucket/key",
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test%2F20260131%2Fus-east-1%2Fs3%2Faws4_request",
            Headers.EMPTY,
            Body.EMPTY);

    assertThat(Signature.of(request)).contains(new Signature("test", "us-east-1", "s3"));
  }

  @Test
  void other_ways_to_authorize_are_no_signature() {
    assertThat(Signature.of(signed("Basic dGVzdDp0ZXN0"))).isEmpty();
    assertThat(Signature.of(signed("Bearer x"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 ",
        "AWS4-HMAC-SHA256 Credential=test, SignedHeaders=host, Signature=abc",
        "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=abc",
        "AWS4-HMAC-SHA256 Credential=test/20260131/us-east-1/ecs/aws4_request, SignedHeaders=host",
        "AWS4-HMAC-SHA256 Credential=, SignedHeaders=, Signature=",
        "AWS4-HMAC-SHA256 ,,,=,=,"
      })
  void a_signature_of_the_wrong_form_is_incomplete(String header) {
    assertThatThrownBy(() -> Signature.of(signed(header)))
        .isInstanceOfSatisfying(
            AwsException.class,
            e -> {
              assertThat(e.code()).isEqualTo("IncompleteSignature");
              assertThat(e.status()).isEqualTo(403);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "US-EAST-1", "us_east_1", "a:b"})
  void a_region_that_cannot_be_one_is_refused(String region) {
    assertThatThrownBy(() ->
            Signature.of(
                signed(
                    "AWS4-HMAC-SHA256 Credential=test/20260131/"
                        + region
                        + "/ecs/aws4_request, SignedHeaders=host, Signature=abc")))
        .isInstanceOf(AwsException.class)
        .satisfies(e -> assertThat(((AwsException) e).status()).isEqualTo(403));
  }

  private static HttpRequest signed(String authorization) {
    return new HttpRequest("POST", "/", "", Headers.of("Authorization", authorization), Body.EMPTY);
  }
}
