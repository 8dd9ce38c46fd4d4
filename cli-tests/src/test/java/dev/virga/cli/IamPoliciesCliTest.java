package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Policies and the simulator as their users type them.
class IamPoliciesCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private static final String READ =
      "'{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}]}'";

  @Test
  void a_policy_is_created_attached_and_deleted() {
    AWS.run("aws iam create-group --group-name cli-readers");
    String arn =
        AWS.run(
                "aws iam create-policy --policy-name cli-read --path /cli/ --policy-document "
                    + READ
                    + " --tags Key=team,Value=a")
            .at("/Policy/Arn")
            .asText();
    AWS.shell("aws iam attach-group-policy --group-name cli-readers --policy-arn " + arn);

    JsonNode policy = AWS.run("aws iam get-policy --policy-arn " + arn).path("Policy");
    JsonNode version = AWS.run("aws iam get-policy-version --version-id v1 --policy-arn " + arn);
    JsonNode entities = AWS.run("aws iam list-entities-for-policy --policy-arn " + arn);

    assertThat(arn).endsWith(":policy/cli/cli-read");
    assertThat(policy.path("AttachmentCount").asInt()).isEqualTo(1);
    assertThat(policy.at("/Tags/0/Value").asText()).isEqualTo("a");
    assertThat(version.at("/PolicyVersion/Document/Statement/0/Action").asText())
        .isEqualTo("s3:Get*");
    assertThat(entities.at("/PolicyGroups/0/GroupName").asText()).isEqualTo("cli-readers");
    AwsCli.Result refused = AWS.shell("aws iam delete-policy --policy-arn " + arn);
    assertThat(refused.errors())
        .contains("DeleteConflict", "Cannot delete a policy attached to entities.");

    AWS.shell("aws iam detach-group-policy --group-name cli-readers --policy-arn " + arn);
    assertThat(AWS.shell("aws iam delete-policy --policy-arn " + arn).exitCode()).isZero();
    assertThat(AWS.shell("aws iam delete-group --group-name cli-readers").exitCode()).isZero();
  }

  @Test
  void custom_policies_are_simulated() {
    JsonNode results =
        AWS.run(
                "aws iam simulate-custom-policy --policy-input-list "
                    + READ
                    + " --action-names s3:GetObject s3:PutObject")
            .path("EvaluationResults");

    assertThat(results.at("/0/EvalDecision").asText()).isEqualTo("allowed");
    assertThat(results.at("/0/MatchedStatements/0/SourcePolicyId").asText())
        .isEqualTo("PolicyInputList.1");
    assertThat(results.at("/1/EvalDecision").asText()).isEqualTo("implicitDeny");
  }

  @Test
  void a_broken_document_is_refused() {
    AwsCli.Result refused =
        AWS.shell("aws iam create-policy --policy-name cli-broken --policy-document policy.json");

    assertThat(refused.exitCode()).isNotZero();
    assertThat(refused.errors()).contains("MalformedPolicyDocument", "Syntax errors in policy.");
  }
}
