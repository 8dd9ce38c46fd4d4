package dev.virga.plugin.iam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The values are those of [RFC 6238](https://www.rfc-editor.org/rfc/rfc6238#appendix-B), cut to six
/// digits.
class TotpTest {
  private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @Test
  void codes_are_those_of_the_standard() {
    assertThat(Totp.at(SEED, Instant.ofEpochSecond(59))).isEqualTo("287082");
    assertThat(Totp.at(SEED, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
    assertThat(Totp.at(SEED, Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
  }

  @Test
  void two_codes_have_to_follow_each_other_and_to_be_near() {
    var now = Instant.ofEpochSecond(1111111109);
    String first = Totp.at(SEED, now);
    String second = Totp.at(SEED, now.plusSeconds(30));

    assertThat(Totp.follow(SEED, first, second, now.plusSeconds(60), 10)).isTrue();
    assertThat(Totp.follow(SEED, second, first, now, 10)).isFalse();
    assertThat(Totp.follow(SEED, first, first, now, 10)).isFalse();
    assertThat(Totp.follow(SEED, first, second, now.plusSeconds(3600), 10)).isFalse();
  }
}
