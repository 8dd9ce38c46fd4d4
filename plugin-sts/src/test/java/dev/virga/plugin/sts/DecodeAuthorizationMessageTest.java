package dev.virga.plugin.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecodeAuthorizationMessageTest {
  private final Sts sts = new Sts();
  private final AuthorizationMessages messages = new AuthorizationMessages(sts.service.context());

  @AfterEach
  void close() {
    sts.close();
  }

  @Test
  void a_message_of_the_account_is_decoded() {
    String encoded = messages.encode(ServiceUnderTest.SCOPE, "{\"allowed\":false}");

    assertThat(encoded).matches("[\\w-]+").doesNotContain("allowed");
    assertThat(decode(encoded)).isEqualTo("{\"allowed\":false}");
  }

  @Test
  void anything_else_is_refused() {
    String own = messages.encode(ServiceUnderTest.SCOPE, "{}");
    String foreign = messages.encode(new Scope("999999999999", "us-east-1"), "{}");
    String changed = (own.startsWith("B") ? "C" : "B") + own.substring(1);

    for (String message : List.of(foreign, changed, own.substring(4), "x", "not base64!")) {
      assertThatThrownBy(() -> decode(message))
          .as(message)
          .isInstanceOfSatisfying(
              AwsException.class,
              e -> assertThat(e.code()).isEqualTo("InvalidAuthorizationMessageException"))
          .hasMessage("Message is not valid");
    }
  }

  private @org.jspecify.annotations.Nullable String decode(String message) {
    return sts.service
        .call(DecodeAuthorizationMessage.class, new DecodeAuthorizationMessage.Request(message))
        .decodedMessage();
  }
}
