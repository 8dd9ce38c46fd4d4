package dev.virga.plugin.ec2;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Expects the error of AWS: code and words.
public final class Refused {
  private Refused() {}

  public static void with(String code, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              Assertions.assertThat(it.code()).isEqualTo(code);
              Assertions.assertThat(it.message()).isEqualTo(message);
            });
  }

  public static void with(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AwsException.class, it -> Assertions.assertThat(it.code()).isEqualTo(code));
  }
}
