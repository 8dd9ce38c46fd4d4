package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;
import software.amazon.awssdk.services.iam.model.DeleteConflictException;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.LimitExceededException;
import software.amazon.awssdk.services.iam.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.PolicyEvaluationDecisionType;
import software.amazon.awssdk.services.iam.model.PolicyScopeType;
import software.amazon.awssdk.services.iam.model.PolicyVersion;

/// Policies and the simulator through the AWS SDK for Java, in an account of their own.
class IamPoliciesTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "333344445555";
  private static final String BASIC =
      "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
  private static final String READ =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\",\"Resource\":\"arn:aws:s3:::${aws:username}/*\"}]}";
  private static final String TRUST =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}";

  private static IamClient iam;

  @BeforeAll
  static void open() {
    iam =
        IamClient.builder()
            .endpointOverride(VIRGA.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(Clients.key(ACCOUNT))
            .build();
  }

  @AfterAll
  static void close() {
    iam.close();
  }

  @Test
  void a_policy_goes_through_its_versions() {
    String arn = create("sdk-versions");
    String wider = READ.replace("s3:Get*", "s3:*");

    PolicyVersion second =
        iam.createPolicyVersion(it -> it.policyArn(arn).policyDocument(wider).setAsDefault(true))
            .policyVersion();

    assertThat(second.versionId()).isEqualTo("v2");
    assertThat(decoded(version(arn, "v1").document())).isEqualTo(READ);
    assertThat(decoded(version(arn, "v2").document())).isEqualTo(wider);
    assertThatThrownBy(() -> iam.deletePolicy(it -> it.policyArn(arn)))
        .isInstanceOf(DeleteConflictException.class);
    assertThatThrownBy(() -> iam.deletePolicyVersion(it -> it.policyArn(arn).versionId("v2")))
        .isInstanceOf(DeleteConflictException.class)
        .hasMessageContaining("Cannot delete the default version of a policy.");
    iam.deletePolicyVersion(it -> it.policyArn(arn).versionId("v1"));
    iam.deletePolicy(it -> it.policyArn(arn));
    assertThatThrownBy(() -> iam.getPolicy(it -> it.policyArn(arn)))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessageContaining("Policy " + arn + " was not found.");
  }

  @Test
  void a_role_has_inline_and_attached_policies_until_they_are_taken_away() {
    String arn = create("sdk-attached");
    iam.createRole(it -> it.roleName("sdk-policies").assumeRolePolicyDocument(TRUST));
    iam.putRolePolicy(it -> it.roleName("sdk-policies").policyName("inline").policyDocument(READ));
    iam.attachRolePolicy(it -> it.roleName("sdk-policies").policyArn(arn));
    iam.attachRolePolicy(it -> it.roleName("sdk-policies").policyArn(BASIC));

    assertThat(
            decoded(
                iam.getRolePolicy(it -> it.roleName("sdk-policies").policyName("inline"))
                    .policyDocument()))
        .isEqualTo(READ);
    assertThat(iam.listAttachedRolePolicies(it -> it.roleName("sdk-policies")).attachedPolicies())
        .extracting(AttachedPolicy::policyArn)
        .containsExactly(BASIC, arn);
    assertThat(iam.getPolicy(it -> it.policyArn(arn)).policy().attachmentCount()).isEqualTo(1);
    assertThatThrownBy(() -> iam.deleteRole(it -> it.roleName("sdk-policies")))
        .isInstanceOf(DeleteConflictException.class);

    iam.detachRolePolicy(it -> it.roleName("sdk-policies").policyArn(arn));
    iam.detachRolePolicy(it -> it.roleName("sdk-policies").policyArn(BASIC));
    iam.deleteRolePolicy(it -> it.roleName("sdk-policies").policyName("inline"));
    iam.deleteRole(it -> it.roleName("sdk-policies"));
    iam.deletePolicy(it -> it.policyArn(arn));
  }

  @Test
  void a_user_is_simulated_with_its_boundary() {
    String user = iam.createUser(it -> it.userName("sdk-bob")).user().arn();
    String bound = create("sdk-boundary");
    iam.putUserPolicy(it ->
        it.userName("sdk-bob")
            .policyName("all")
            .policyDocument(
                READ.replace("s3:Get*", "*").replace("arn:aws:s3:::${aws:username}/*", "*")));
    iam.putUserPermissionsBoundary(it -> it.userName("sdk-bob").permissionsBoundary(bound));

    ContextEntry sourceIp =
        ContextEntry.builder()
            .contextKeyName("aws:SourceIp")
            .contextKeyType(ContextKeyTypeEnum.IP)
            .contextKeyValues("192.0.2.1")
            .build();
    var results =
        iam.simulatePrincipalPolicy(it ->
                it.policySourceArn(user)
                    .actionNames("s3:GetObject", "s3:PutObject")
                    .resourceArns("arn:aws:s3:::sdk-bob/key")
                    .contextEntries(sourceIp))
            .evaluationResults();

    assertThat(results)
        .extracting(EvaluationResult::evalDecision)
        .containsExactly(
            PolicyEvaluationDecisionType.ALLOWED, PolicyEvaluationDecisionType.IMPLICIT_DENY);
    assertThat(results.get(0).matchedStatements())
        .extracting(it -> it.sourcePolicyId())
        .containsExactly("user_sdk-bob_all", "sdk-boundary");
    assertThat(results.get(0).matchedStatements().getFirst().startPosition().column())
        .isEqualTo(READ.indexOf("{\"Effect") + 2);
    assertThat(results.get(1).permissionsBoundaryDecisionDetail().allowedByPermissionsBoundary())
        .isFalse();
  }

  @Test
  void broken_and_large_documents_are_refused_in_the_words_of_aws() {
    assertThatThrownBy(() ->
            iam.createPolicy(it ->
                it.policyName("sdk-broken")
                    .policyDocument(READ.replace("arn:aws:s3:::${aws:username}/*", "bucket"))))
        .isInstanceOf(MalformedPolicyDocumentException.class)
        .hasMessageContaining("Resource bucket must be in ARN format or \"*\".");
    assertThatThrownBy(() ->
            iam.createPolicy(it ->
                it.policyName("sdk-large")
                    .policyDocument(READ.replace("/*", "/" + "x".repeat(6144)))))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("Cannot exceed quota for PolicySize: 6144");
    assertThat(iam.listPoliciesPaginator(it -> it.scope(PolicyScopeType.LOCAL)).policies())
        .noneMatch(
            it -> it.policyName().equals("sdk-broken") || it.policyName().equals("sdk-large"));
  }

  @Test
  void policies_of_aws_are_there_from_the_start() {
    var names =
        iam.listPoliciesPaginator(it -> it.scope(PolicyScopeType.AWS)).policies().stream()
            .map(it -> it.policyName())
            .toList();

    assertThat(names)
        .doesNotHaveDuplicates()
        .contains("AdministratorAccess", "ReadOnlyAccess", "AWSLambdaBasicExecutionRole");
    assertThat(decoded(version(BASIC, "v1").document())).contains("logs:PutLogEvents");
    assertThatThrownBy(() -> version("arn:aws:iam::aws:policy/ReadOnlyAccess", "v1"))
        .isInstanceOfSatisfying(
            IamException.class,
            e -> {
              assertThat(e.statusCode()).isEqualTo(501);
              assertThat(e.awsErrorDetails().errorMessage()).contains("policy/ReadOnlyAccess");
            });
  }

  private static String create(String name) {
    return iam.createPolicy(it -> it.policyName(name).policyDocument(READ)).policy().arn();
  }

  private static PolicyVersion version(String arn, String id) {
    return iam.getPolicyVersion(it -> it.policyArn(arn).versionId(id)).policyVersion();
  }

  private static String decoded(String document) {
    return URLDecoder.decode(document, StandardCharsets.UTF_8);
  }
}
