package dev.virga.plugin.lambda.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The signatures were made by botocore.
class UrlSignatureTest {
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final String SCOPE = "AKIDEXAMPLE/20260131/us-east-1/lambda/aws4_request";
  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

  private static HttpRequest post(String path) {
    return new HttpRequest(
        "POST",
        path,
        "y=a%2Bb&x=1&x=0&z",
        Headers.of(
            "Host",
            "abc.lambda-url.us-east-1.localhost:4566",
            "Content-Type",
            "application/json",
            "X-Two",
            " a   b ",
            "X-Amz-Date",
            "20260131T120000Z",
            "Authorization",
            "AWS4-HMAC-SHA256 Credential="
                + SCOPE
                + ", SignedHeaders=content-type;host;x-amz-date;x-two,"
                + " Signature=66382004a8a4b8538a9f6a5eae7647cc4e9673cc829f693fe18bef46d33defcd"),
        Body.of(BODY));
  }

  @Test
  void a_signed_request_is_verified() {
    HttpRequest request = post("/a%20b/./c//d~e*");
    UrlSignature signature = UrlSignature.of(request).orElseThrow();

    assertThat(signature.accessKeyId()).isEqualTo("AKIDEXAMPLE");
    assertThat(signature.region()).isEqualTo("us-east-1");
    assertThat(signature.service()).isEqualTo("lambda");
    assertThat(signature.verifies(request, BODY, SECRET)).isTrue();
  }

  @Test
  void what_was_changed_on_the_way_is_seen() {
    HttpRequest request = post("/a%20b/./c//d~e*");
    UrlSignature signature = UrlSignature.of(request).orElseThrow();

    assertThat(signature.verifies(request, new byte[0], SECRET)).isFalse();
    assertThat(signature.verifies(request, BODY, "another secret")).isFalse();
    assertThat(signature.verifies(post("/a%20b/c"), BODY, SECRET)).isFalse();
    assertThat(
            signature.verifies(
                new HttpRequest(
                    "POST",
                    request.path(),
                    request.query(),
                    request.headers().with("X-Amz-Content-Sha256", "0".repeat(64)),
                    request.body()),
                BODY,
                SECRET))
        .isFalse();
  }

  @Test
  void a_presigned_url_is_verified() {
    var request =
        new HttpRequest(
            "GET",
            "/_lambda/url/abc/x",
            "q=1&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="
                + SCOPE.replace("/", "%2F")
                + "&X-Amz-Date=20260131T120000Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host"
                + "&X-Amz-Signature="
                + "80a5563761ef59f2bda9d3eef84ed9950de146d603319bbce7415774430c0c4b",
            Headers.of("Host", "localhost:4566"),
            Body.EMPTY);
    UrlSignature signature = UrlSignature.of(request).orElseThrow();

    assertThat(signature.lifetime()).isEqualTo(Duration.ofMinutes(5));
    assertThat(signature.verifies(request, new byte[0], SECRET)).isTrue();
  }

  @Test
  void a_request_without_a_signature_has_none() {
    assertThat(UrlSignature.of(new HttpRequest("GET", "/", "", Headers.EMPTY, Body.EMPTY)))
        .isEmpty();
    assertThat(
            UrlSignature.of(
                new HttpRequest(
                    "GET", "/", "", Headers.of("Authorization", "Bearer x"), Body.EMPTY)))
        .isEmpty();
  }

  @Test
  void half_a_signature_is_refused() {
    var request =
        new HttpRequest(
            "GET",
            "/",
            "",
            Headers.of("Authorization", "AWS4-HMAC-SHA256 Credential=" + SCOPE),
            Body.EMPTY);

    assertThatThrownBy(() -> UrlSignature.of(request))
        .isInstanceOf(AwsException.class)
        .hasMessageContaining("'SignedHeaders'");
  }
}
