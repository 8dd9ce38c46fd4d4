package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// STS as its users type it.
class StsCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @Test
  void a_caller_is_told_who_it_is() {
    JsonNode identity = AWS.run("aws sts get-caller-identity");

    assertThat(identity.path("Account").asText()).isEqualTo("123456789012");
    assertThat(identity.path("Arn").asText()).startsWith("arn:aws:iam::123456789012:");
    assertThat(identity.path("UserId").asText()).isNotEmpty();
  }

  @Test
  void an_account_id_as_the_access_key_is_that_account() {
    assertThat(
            AWS.run("AWS_ACCESS_KEY_ID=111111111111 aws sts get-caller-identity")
                .path("Account")
                .asText())
        .isEqualTo("111111111111");
  }

  @Test
  void an_assumed_role_is_recognised_by_its_credentials() {
    JsonNode credentials =
        AWS.run(
                "aws sts assume-role --role-arn arn:aws:iam::123456789012:role/dev"
                    + " --role-session-name cli")
            .path("Credentials");

    String shell =
        "AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_SESSION_TOKEN=%s aws sts get-caller-identity"
            .formatted(
                credentials.path("AccessKeyId").asText(),
                credentials.path("SecretAccessKey").asText(),
                credentials.path("SessionToken").asText());

    assertThat(AWS.run(shell).path("Arn").asText())
        .isEqualTo("arn:aws:sts::123456789012:assumed-role/dev/cli");
  }
}
