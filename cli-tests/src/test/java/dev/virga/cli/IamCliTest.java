package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// IAM as its users type it.
class IamCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private static final String TRUST =
      "'{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}'";

  @Test
  void a_role_round_trips_and_is_deleted_when_nothing_is_attached() {
    JsonNode created =
        AWS.run(
            "aws iam create-role --role-name cli-role --tags Key=team,Value=a"
                + " --assume-role-policy-document "
                + TRUST);
    AWS.run(
        "aws iam attach-role-policy --role-name cli-role"
            + " --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess");

    JsonNode role = AWS.run("aws iam get-role --role-name cli-role").path("Role");
    var refused = AWS.shell("aws iam delete-role --role-name cli-role");

    assertThat(role.path("RoleId")).isEqualTo(created.path("Role").path("RoleId"));
    assertThat(
            role.path("AssumeRolePolicyDocument").path("Statement").path(0).path("Action").asText())
        .isEqualTo("sts:AssumeRole");
    assertThat(refused.exitCode()).isNotZero();
    assertThat(refused.errors())
        .contains("DeleteConflict", "Cannot delete entity, must detach all policies first.");
    AWS.run(
        "aws iam detach-role-policy --role-name cli-role"
            + " --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess");
    AWS.run("aws iam delete-role --role-name cli-role");
  }

  @Test
  void a_key_makes_its_user_the_caller() {
    AWS.run("aws iam create-user --user-name cli-user --path /people/");
    JsonNode key = AWS.run("aws iam create-access-key --user-name cli-user").path("AccessKey");
    String with =
        "AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s "
            .formatted(key.path("AccessKeyId").asText(), key.path("SecretAccessKey").asText());

    assertThat(AWS.run(with + "aws sts get-caller-identity").path("Arn").asText())
        .isEqualTo("arn:aws:iam::123456789012:user/people/cli-user");
    assertThat(AWS.run(with + "aws iam get-user").path("User").path("UserName").asText())
        .isEqualTo("cli-user");

    AWS.run(
        "aws iam delete-access-key --user-name cli-user --access-key-id "
            + key.path("AccessKeyId").asText());
    assertThat(AWS.shell(with + "aws sts get-caller-identity").errors())
        .contains("InvalidClientTokenId");
    AWS.run("aws iam delete-user --user-name cli-user");
  }

  @Test
  void a_session_of_a_role_has_the_id_of_the_role() {
    String roleId =
        AWS.run(
                "aws iam create-role --role-name cli-session --assume-role-policy-document "
                    + TRUST)
            .path("Role")
            .path("RoleId")
            .asText();

    JsonNode assumed =
        AWS.run(
            "aws sts assume-role --role-arn arn:aws:iam::123456789012:role/cli-session"
                + " --role-session-name me");

    assertThat(assumed.path("AssumedRoleUser").path("AssumedRoleId").asText())
        .isEqualTo(roleId + ":me");
    AWS.run("aws iam delete-role --role-name cli-session");
  }

  @Test
  void a_credential_report_lists_the_users() {
    AWS.run("aws iam create-user --user-name cli-reported");
    AWS.run("aws iam generate-credential-report");

    var report =
        AWS.shell("aws iam get-credential-report --query Content --output text | base64 --decode");

    assertThat(report.output()).startsWith("user,arn,").contains("<root_account>,");
    AWS.run("aws iam delete-user --user-name cli-reported");
  }

  @Test
  void a_group_and_its_members_round_trip() {
    AWS.run("aws iam create-group --group-name cli-group");
    AWS.run("aws iam create-user --user-name cli-member");
    AWS.run("aws iam add-user-to-group --group-name cli-group --user-name cli-member");

    assertThat(
            AWS.run("aws iam list-groups-for-user --user-name cli-member")
                .path("Groups")
                .path(0)
                .path("GroupName")
                .asText())
        .isEqualTo("cli-group");
    AWS.run("aws iam remove-user-from-group --group-name cli-group --user-name cli-member");
    AWS.run("aws iam delete-group --group-name cli-group");
    AWS.run("aws iam delete-user --user-name cli-member");
  }
}
