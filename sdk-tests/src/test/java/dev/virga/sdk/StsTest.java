package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;
import software.amazon.awssdk.services.sts.model.StsException;

/// The acceptance of STS through the AWS SDK for Java.
class StsTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  @Test
  void a_caller_is_told_who_it_is() {
    try (StsClient sts = Clients.sts(VIRGA.endpoint())) {
      GetCallerIdentityResponse identity = sts.getCallerIdentity();

      assertThat(identity.account()).isEqualTo("123456789012");
      assertThat(identity.arn()).startsWith("arn:aws:iam::123456789012:");
      assertThat(identity.userId()).isNotEmpty();
    }
  }

  @Test
  void credentials_of_a_role_are_recognised_afterwards() {
    try (StsClient sts = Clients.sts(VIRGA.endpoint())) {
      var issued =
          sts.assumeRole(
              it -> it.roleArn("arn:aws:iam::999999999999:role/deploy").roleSessionName("me"));
      var credentials =
          AwsSessionCredentials.create(
              issued.credentials().accessKeyId(),
              issued.credentials().secretAccessKey(),
              issued.credentials().sessionToken());

      assertThat(issued.credentials().accessKeyId()).startsWith("ASIA");
      try (StsClient assumed =
          Clients.sts(VIRGA.endpoint(), StaticCredentialsProvider.create(credentials))) {
        assertThat(assumed.getCallerIdentity().arn())
            .isEqualTo("arn:aws:sts::999999999999:assumed-role/deploy/me");
        assertThat(assumed.getCallerIdentity().account()).isEqualTo("999999999999");
      }
    }
  }

  @Test
  void values_that_break_the_model_are_refused_in_the_words_of_aws() {
    try (StsClient sts = Clients.sts(VIRGA.endpoint())) {
      assertThatThrownBy(() ->
              sts.assumeRole(
                  it -> it.roleArn("arn:aws:iam::999999999999:role/x").roleSessionName("a b")))
          .isInstanceOfSatisfying(
              StsException.class,
              e -> {
                assertThat(e.statusCode()).isEqualTo(400);
                assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationError");
                assertThat(e.awsErrorDetails().errorMessage())
                    .contains("1 validation error detected: Value 'a b' at 'roleSessionName'");
                assertThat(e.requestId()).isNotEmpty();
              });
    }
  }
}
