package dev.virga.plugin.sts;

import static dev.virga.plugin.sts.Sts.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.testkit.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssumeRoleWithWebIdentityTest {
  private static final long NOW = TestClock.START.getEpochSecond();
  private static final String CLAIMS =
      "\"iss\": \"https://token.example\", \"sub\": \"repo:a/b\", \"aud\": [\"sts.amazonaws.com\"]";

  private final Sts sts = new Sts();

  @AfterEach
  void close() {
    sts.close();
  }

  @Test
  void a_good_token_opens_a_session_and_its_claims_are_told() {
    var answer = assume(token("{" + CLAIMS + ", \"exp\": " + (NOW + 60) + "}"), null);

    assertThat(answer.subjectFromWebIdentityToken()).isEqualTo("repo:a/b");
    assertThat(answer.provider()).isEqualTo("https://token.example");
    assertThat(answer.audience()).isEqualTo("sts.amazonaws.com");
    assertThat(answer.sourceIdentity()).isNull();
    assertThat(sts.identity(present(answer.credentials())).arn())
        .isEqualTo("arn:aws:sts::111122223333:assumed-role/Deployer/ci");
  }

  @Test
  void the_authorized_party_goes_before_the_audience() {
    String more = ", \"azp\": \"app\", \"https://aws.amazon.com/source_identity\": \"kim\"";

    var answer = assume(token("{" + CLAIMS + more + ", \"exp\": " + (NOW + 60) + "}"), null);

    assertThat(answer.audience()).isEqualTo("app");
    assertThat(answer.sourceIdentity()).isEqualTo("kim");
  }

  @Test
  void an_expired_token_is_refused_with_both_times() {
    assertThatThrownBy(() -> assume(token("{" + CLAIMS + ", \"exp\": " + NOW + ".5}"), null))
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("ExpiredTokenException"))
        .hasMessage(
            "Token expired: current date/time %d must be before the expiration date/time %d"
                .formatted(NOW, NOW));
  }

  @Test
  void what_is_no_token_is_refused() {
    for (String garbage :
        List.of("garbage", "a.b.c", "..", token("[]"), token("{\"iss\":"), "{}.{}.{}")) {
      assertThatThrownBy(() -> assume(garbage, null))
          .as(garbage)
          .isInstanceOfSatisfying(
              AwsException.class, e -> assertThat(e.code()).isEqualTo("InvalidIdentityToken"))
          .hasMessage(
              "The ID Token provided is not a valid JWT. (You may see this error if you sent an"
                  + " Access Token)");
    }
  }

  @Test
  void a_claim_that_is_missing_is_named() {
    assertThatThrownBy(() -> assume(token("{\"iss\": \"a\", \"sub\": \"b\", \"exp\": 1}"), null))
        .hasMessage("Missing a required claim: aud");
    assertThatThrownBy(() -> assume(token("{" + CLAIMS + "}"), null))
        .hasMessage("Missing a required claim: exp");
  }

  @Test
  void a_time_beyond_all_bounds_is_still_a_time() {
    var answer = assume(token("{" + CLAIMS + ", \"exp\": 1e400}"), null);

    assertThat(answer.credentials()).isNotNull();
  }

  @Test
  void an_access_token_cannot_be_taken_to_its_provider() {
    assertThatThrownBy(() -> assume("Atza|opaque", "www.amazon.com"))
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("IDPCommunicationError"));
  }

  private AssumeRoleWithWebIdentity.Response assume(String token, @Nullable String provider) {
    return sts.service.call(
        AssumeRoleWithWebIdentity.class,
        AssumeRoleWithWebIdentity.Request.of(it -> {
          it.roleArn = Sts.ROLE;
          it.roleSessionName = "ci";
          it.webIdentityToken = token;
          it.providerId = provider;
        }));
  }

  private static String token(String claims) {
    return base64("{\"alg\": \"RS256\"}") + "." + base64(claims) + ".c2lnbmF0dXJl";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
