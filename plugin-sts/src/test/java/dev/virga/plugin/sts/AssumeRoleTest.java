package dev.virga.plugin.sts;

import static dev.virga.plugin.sts.Sts.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.sts.model.Credentials;
import dev.virga.plugin.sts.model.PolicyDescriptorType;
import dev.virga.plugin.sts.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssumeRoleTest {
  private final Sts sts = new Sts();

  @AfterEach
  void close() {
    sts.close();
  }

  @Test
  void the_credentials_make_their_owner_a_session_of_the_role() {
    AssumeRole.Response answer = sts.assumeRole(_ -> {});

    GetCallerIdentity.Response identity = sts.identity(present(answer.credentials()));
    assertThat(identity.account()).isEqualTo("111122223333");
    assertThat(identity.arn())
        .isEqualTo("arn:aws:sts::111122223333:assumed-role/Deployer/alice")
        .isEqualTo(present(answer.assumedRoleUser()).arn());
    assertThat(identity.userId())
        .matches("AROA[A-Z2-7]{17}:alice")
        .isEqualTo(present(answer.assumedRoleUser()).assumedRoleId());
  }

  @Test
  void credentials_look_like_those_of_aws_and_last_an_hour() {
    Credentials credentials = present(sts.assumeRole(_ -> {}).credentials());

    assertThat(credentials.accessKeyId()).matches("ASIA[A-Z2-7]{16}");
    assertThat(credentials.secretAccessKey()).hasSize(40);
    assertThat(credentials.sessionToken()).hasSizeGreaterThan(300);
    assertThat(credentials.expiration()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
  }

  @Test
  void a_role_has_the_same_id_in_each_session_and_each_session_its_own_key() {
    AssumeRole.Response first = sts.assumeRole(_ -> {});
    AssumeRole.Response second = sts.assumeRole(_ -> {});

    assertThat(second.assumedRoleUser()).isEqualTo(first.assumedRoleUser());
    assertThat(present(second.credentials()).accessKeyId())
        .isNotEqualTo(present(first.credentials()).accessKeyId());
  }

  @Test
  void what_is_no_arn_of_a_role_is_refused() {
    for (String arn :
        List.of(
            "arn:aws:iam::111122223333:user/alice",
            "arn:aws:iam::1111:role/Deployer",
            "arn:aws:iam:eu-west-1:111122223333:role/Deployer",
            "not an arn of twenty characters")) {
      assertThatThrownBy(() -> sts.assumeRole(it -> it.roleArn = arn))
          .as(arn)
          .isInstanceOfSatisfying(
              AwsException.class, e -> assertThat(e.code()).isEqualTo("ValidationError"))
          .hasMessage("Request ARN is invalid");
    }
  }

  @Test
  void a_session_that_a_session_opens_lasts_an_hour_at_most() {
    var caller = sts.callerWith(present(sts.assumeRole(_ -> {}).credentials()));
    var operation = new AssumeRole(new Sessions(sts.service.context()));
    var request =
        AssumeRole.Request.of(it -> {
          it.roleArn = Sts.ROLE;
          it.roleSessionName = "bob";
          it.durationSeconds = 3601;
        });

    assertThatThrownBy(() -> operation.handle(request, caller))
        .hasMessage(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by"
                + " role chaining");
  }

  @Test
  void a_policy_that_is_not_json_is_refused_in_the_words_of_jackson() {
    assertThatThrownBy(() -> sts.assumeRole(it -> it.policy = "invalid"))
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("MalformedPolicyDocument"))
        .hasMessageContaining("line: 1, column: ");
  }

  @Test
  void a_policy_without_statements_is_refused() {
    assertThatThrownBy(() -> sts.assumeRole(it -> it.policy = "{\"Version\": \"2012-10-17\"}"))
        .hasMessage("Syntax errors in policy.");
  }

  @Test
  void the_share_of_the_space_that_policies_take_is_told() {
    String policy = "{\"Statement\": [{\"Sid\": \"%s\"}]}";

    var half = sts.assumeRole(it -> it.policy = policy.formatted("x".repeat(1000)));
    var none = sts.assumeRole(_ -> {});

    assertThat(half.packedPolicySize()).isEqualTo(51);
    assertThat(none.packedPolicySize()).isNull();
    assertThatThrownBy(() -> sts.assumeRole(it -> it.policy = policy.formatted("x".repeat(2390))))
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("PackedPolicyTooLarge"))
        .hasMessage("Packed policy consumes 118% of allotted space, please use smaller policy.");
  }

  @Test
  void managed_policies_and_tags_count_as_well() {
    var answer =
        sts.assumeRole(it -> {
          it.policyArns = List.of(new PolicyDescriptorType("arn:aws:iam::aws:policy/ReadOnly"));
          it.tags = List.of(new Tag("Team", "ops"));
          it.transitiveTagKeys = List.of("team");
        });

    assertThat(answer.packedPolicySize()).isEqualTo(2);
  }

  @Test
  void tags_that_occur_twice_and_transitive_keys_without_a_tag_are_refused() {
    assertThatThrownBy(
            () -> sts.assumeRole(it -> it.tags = List.of(new Tag("a", "1"), new Tag("A", "2"))))
        .hasMessage("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    assertThatThrownBy(() -> sts.assumeRole(it -> it.transitiveTagKeys = List.of("a")))
        .hasMessage("The specified transitive tag key must be included in the requested tags.");
  }

  @Test
  void a_workload_is_given_credentials_of_its_role() {
    var session =
        sts.capability()
            .assumeRole(ServiceUnderTest.SCOPE, "taskRole", "0123abcd", Duration.ofHours(6));

    assertThat(sts.issued(session.accessKeyId()).principal().arn())
        .isEqualTo("arn:aws:sts::123456789012:assumed-role/taskRole/0123abcd");
    assertThat(session.expiration()).isEqualTo(TestClock.START.plus(Duration.ofHours(6)));
  }
}
