package dev.virga.plugin.s3.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// The credentials and the day of the examples in AWS's documentation.
final class Fixture {
  static final String KEY_ID = "AKIAIOSFODNN7EXAMPLE";
  static final Instant DAY = Instant.parse("2013-05-24T00:00:00Z");
  static final Secrets SECRETS =
      id ->
          id.equals(KEY_ID)
              ? Optional.of("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
              : Optional.empty();
  static final SignatureVerification VERIFICATION = new SignatureVerification(SECRETS);

  private Fixture() {}

  static HttpRequest request(String method, String target, String... headers) {
    int question = target.indexOf('?');
    return new HttpRequest(
        method,
        question < 0 ? target : target.substring(0, question),
        question < 0 ? "" : target.substring(question + 1),
        Headers.of(headers),
        Body.EMPTY);
  }

  static void fails(ThrowingCallable call, int status, String code, String message) {
    fails(call, status, code, message, _ -> {});
  }

  static void fails(
      ThrowingCallable call,
      int status,
      String code,
      String message,
      Consumer<Map<String, Object>> members) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.message()).isEqualTo(message);
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.status()).isEqualTo(status);
              members.accept(it.members());
            });
  }
}
