package dev.virga.plugin.s3.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Errors as clients see them.
final class Refusals {
  static final String MALFORMED_XML =
      "The XML you provided was not well-formed or did not validate against our published schema";

  private Refusals() {}

  static void assertRefused(String code, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.message()).isEqualTo(message);
              assertThat(it.code()).isEqualTo(code);
            });
  }

  static void assertMalformed(ThrowingCallable call) {
    assertRefused("MalformedXML", MALFORMED_XML, call);
  }
}
