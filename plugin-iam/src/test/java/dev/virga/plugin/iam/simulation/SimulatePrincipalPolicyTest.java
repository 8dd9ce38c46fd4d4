package dev.virga.plugin.iam.simulation;

import static dev.virga.plugin.iam.policy.PoliciesUnderTest.READ;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.AttachmentType;
import dev.virga.plugin.iam.model.EvaluationResult;
import dev.virga.plugin.iam.model.InlinePolicyIdentifierType;
import dev.virga.plugin.iam.model.PolicyEvaluationDecisionType;
import dev.virga.plugin.iam.model.PolicyIdentifier;
import dev.virga.plugin.iam.model.PolicyIdentifierPolicyType;
import dev.virga.plugin.iam.model.Statement;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.policy.AttachGroupPolicy;
import dev.virga.plugin.iam.policy.AttachRolePolicy;
import dev.virga.plugin.iam.policy.AttachUserPolicy;
import dev.virga.plugin.iam.policy.PoliciesUnderTest;
import dev.virga.plugin.iam.policy.PutGroupPolicy;
import dev.virga.plugin.iam.policy.PutUserPermissionsBoundary;
import dev.virga.plugin.iam.policy.PutUserPolicy;
import dev.virga.plugin.iam.store.EntityKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SimulatePrincipalPolicyTest {
  private static final String BOB = "arn:aws:iam::123456789012:user/bob";
  private static final String APP = "arn:aws:iam::123456789012:role/app";
  private static final String ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";

  private final PoliciesUnderTest iam = PoliciesUnderTest.start();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void a_user_has_its_own_policies_and_those_of_its_groups() {
    iam.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "Own", READ));
    iam.call(PutGroupPolicy.class, new PutGroupPolicy.Request("devs", "Team", READ));
    iam.call(AttachGroupPolicy.class, new AttachGroupPolicy.Request("devs", ADMINISTRATOR));

    EvaluationResult result = simulate(BOB, List.of(), "s3:GetObject");

    assertThat(result.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
    assertThat(result.matchedStatements())
        .extracting(Statement::sourcePolicyId)
        .containsExactly("user_bob_Own", "group_devs_Team", "AdministratorAccess");
    assertThat(result.permissionsBoundaryDecisionDetail()).isNull();
  }

  @Test
  void its_boundary_limits_it() {
    iam.call(AttachUserPolicy.class, new AttachUserPolicy.Request("bob", ADMINISTRATOR));
    iam.call(
        PutUserPermissionsBoundary.class,
        new PutUserPermissionsBoundary.Request("bob", iam.create("Read")));

    assertThat(simulate(BOB, List.of(), "s3:GetObject").evalDecision())
        .isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
    EvaluationResult put = simulate(BOB, List.of(), "s3:PutObject");
    assertThat(put.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.IMPLICIT_DENY);
    assertThat(
            Objects.requireNonNull(put.permissionsBoundaryDecisionDetail())
                .allowedByPermissionsBoundary())
        .isFalse();
    var boundary = new PolicyIdentifier(PolicyIdentifierPolicyType.PERMISSION_BOUNDARY, null, null);
    assertThat(simulate(BOB, List.of(boundary), "s3:PutObject").evalDecision())
        .isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
  }

  @Test
  void policies_can_be_left_out() {
    iam.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "Own", READ));
    iam.call(AttachUserPolicy.class, new AttachUserPolicy.Request("bob", ADMINISTRATOR));
    var managed = new PolicyIdentifier(PolicyIdentifierPolicyType.AWS_MANAGED, ADMINISTRATOR, null);
    var inline =
        new PolicyIdentifier(
            PolicyIdentifierPolicyType.INLINE,
            null,
            new InlinePolicyIdentifierType("Own", AttachmentType.USER, "bob"));

    assertThat(simulate(BOB, List.of(managed), "s3:GetObject").evalDecision())
        .isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
    assertThat(simulate(BOB, List.of(managed), "s3:PutObject").evalDecision())
        .isEqualTo(PolicyEvaluationDecisionType.IMPLICIT_DENY);
    assertThat(simulate(BOB, List.of(managed, inline), "s3:GetObject").evalDecision())
        .isEqualTo(PolicyEvaluationDecisionType.IMPLICIT_DENY);
  }

  @Test
  void tags_and_names_of_a_user_are_known() {
    var eve = iam.entities().add(EntityKind.USER, "/staff/", "eve", new Tag("team", "red"));
    iam.call(
        PutUserPolicy.class,
        new PutUserPolicy.Request(
            "eve",
            "Own",
            READ.replace(
                "\"Resource\":\"*\"",
                "\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalTag/team\":"
                    + "\"red\",\"aws:username\":\"eve\",\"aws:userid\":\""
                    + eve.id()
                    + "\"}}")));

    EvaluationResult result = simulate(eve.arn(), List.of(), "s3:GetObject");

    assertThat(result.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
    assertThat(result.missingContextValues()).isEmpty();
  }

  @Test
  void the_simulator_does_not_guess_what_an_unknown_policy_of_aws_says() {
    String unknown = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", unknown));

    iam.refused(
        SimulatePrincipalPolicy.class,
        request(APP, List.of(), "s3:GetObject"),
        "NotImplemented",
        "The document of the AWS managed policy " + unknown + " is not known here.");
  }

  @Test
  void only_users_groups_and_roles_have_policies() {
    String session = "arn:aws:sts::123456789012:assumed-role/app/me";
    iam.refused(
        SimulatePrincipalPolicy.class,
        request(session, List.of(), "s3:GetObject"),
        "InvalidInput",
        "Invalid Entity Arn: " + session + " does not clearly define entity type and name.");
    iam.refused(
        SimulatePrincipalPolicy.class,
        request("arn:aws:iam::123456789012:role/nobody", List.of(), "s3:GetObject"),
        "NoSuchEntity",
        "The role with name nobody cannot be found.");
  }

  @Test
  void the_keys_of_all_policies_are_told() {
    String bound = READ.replace("\"*\"", "\"arn:aws:s3:::${aws:username}\"");
    iam.call(PutGroupPolicy.class, new PutGroupPolicy.Request("devs", "Team", bound));
    String more = READ.replace("\"*\"", "\"arn:aws:s3:::${aws:userid}\"");

    assertThat(
            iam.call(
                    GetContextKeysForPrincipalPolicy.class,
                    new GetContextKeysForPrincipalPolicy.Request(BOB, List.of(more)))
                .contextKeyNames())
        .containsExactly("aws:userid", "aws:username");
  }

  @Test
  void policies_that_give_access_to_a_service_are_told() {
    iam.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "Own", READ));
    iam.call(AttachGroupPolicy.class, new AttachGroupPolicy.Request("devs", ADMINISTRATOR));
    iam.call(
        AttachGroupPolicy.class,
        new AttachGroupPolicy.Request("devs", "arn:aws:iam::aws:policy/PowerUserAccess"));

    var entries =
        iam.call(
                ListPoliciesGrantingServiceAccess.class,
                new ListPoliciesGrantingServiceAccess.Request(
                    null, BOB, List.of("s3", "iam", "ec2")))
            .policiesGrantingServiceAccess();

    assertThat(entries)
        .extracting(it ->
            it.serviceNamespace()
                + ": "
                + Objects.requireNonNull(it.policies()).stream()
                    .map(of -> of.policyName() + " " + of.policyType() + " " + of.entityName())
                    .toList())
        .containsExactly(
            "s3: [Own INLINE bob, AdministratorAccess MANAGED null, PowerUserAccess MANAGED null]",
            "iam: [AdministratorAccess MANAGED null, PowerUserAccess MANAGED null]",
            "ec2: [AdministratorAccess MANAGED null, PowerUserAccess MANAGED null]");
  }

  private EvaluationResult simulate(
      String source, List<PolicyIdentifier> exclusions, String action) {
    return present(
            iam.call(SimulatePrincipalPolicy.class, request(source, exclusions, action))
                .evaluationResults())
        .getFirst();
  }

  private static SimulatePrincipalPolicy.Request request(
      String source, List<PolicyIdentifier> exclusions, String action) {
    return new SimulatePrincipalPolicy.Request(
        source,
        null,
        null,
        exclusions,
        List.of(action),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
