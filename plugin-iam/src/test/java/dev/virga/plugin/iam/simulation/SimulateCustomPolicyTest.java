package dev.virga.plugin.iam.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.ContextEntry;
import dev.virga.plugin.iam.model.ContextKeyTypeEnum;
import dev.virga.plugin.iam.model.EvaluationResult;
import dev.virga.plugin.iam.model.OrderedOrganizationPolicyType;
import dev.virga.plugin.iam.model.PolicyEvaluationDecisionType;
import dev.virga.plugin.iam.model.Position;
import dev.virga.plugin.iam.model.Statement;
import dev.virga.plugin.iam.policy.PoliciesUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCustomPolicyTest {
  private static final String OBJECT = "arn:aws:s3:::bucket/key";
  private static final String BOB = "arn:aws:iam::123456789012:user/bob";
  private static final String AFTER_2018 =
      "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"dynamodb:*\","
          + "\"Resource\":\"*\",\"Condition\":{\"DateGreaterThan\":"
          + "{\"aws:CurrentTime\":\"2018-08-16T12:00:00Z\"}}}}";

  private final PoliciesUnderTest iam = PoliciesUnderTest.start();
  private final Scenario scenario = new Scenario();

  @AfterEach
  void close() {
    iam.close();
  }

  /// As the example in AWS's reference of simulate-custom-policy.
  @Test
  void the_statement_that_allows_is_told_with_its_place() {
    scenario.policies = List.of(AFTER_2018);
    scenario.actions = List.of("dynamodb:CreateBackup");
    scenario.entries =
        List.of(
            new ContextEntry(
                "aws:CurrentTime", List.of("2019-04-25T11:00:00Z"), ContextKeyTypeEnum.DATE));

    EvaluationResult result = one();

    assertThat(result.evalActionName()).isEqualTo("dynamodb:CreateBackup");
    assertThat(result.evalResourceName()).isEqualTo("*");
    assertThat(result.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
    assertThat(result.missingContextValues()).isEmpty();
    assertThat(result.matchedStatements())
        .containsExactly(
            new Statement(
                "PolicyInputList.1", "IAM Policy", new Position(1, 38), new Position(1, 167)));
  }

  @Test
  void a_key_that_is_missing_is_told() {
    scenario.policies = List.of(AFTER_2018);
    scenario.actions = List.of("dynamodb:CreateBackup");

    EvaluationResult result = one();

    assertThat(result.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.IMPLICIT_DENY);
    assertThat(result.matchedStatements()).isEmpty();
    assertThat(result.missingContextValues()).containsExactly("aws:CurrentTime");
  }

  @Test
  void each_action_is_evaluated_on_each_resource() {
    scenario.policies =
        List.of(
            policy("{'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::a'}"),
            policy("{'Effect':'Deny','Action':'s3:Put*','Resource':'*'}"));
    scenario.actions = List.of("s3:GetObject", "s3:PutObject");
    scenario.resources = List.of("arn:aws:s3:::a", "arn:aws:s3:::b");

    var results = run();

    assertThat(results)
        .extracting(
            it -> it.evalActionName() + " " + it.evalResourceName() + " " + it.evalDecision())
        .containsExactly(
            "s3:GetObject arn:aws:s3:::a ALLOWED",
            "s3:GetObject arn:aws:s3:::b IMPLICIT_DENY",
            "s3:PutObject arn:aws:s3:::a EXPLICIT_DENY",
            "s3:PutObject arn:aws:s3:::b EXPLICIT_DENY");
    assertThat(results)
        .allSatisfy(it ->
            assertThat(it.resourceSpecificResults())
                .singleElement()
                .satisfies(specific -> {
                  assertThat(specific.evalResourceName()).isEqualTo(it.evalResourceName());
                  assertThat(specific.evalResourceDecision()).isEqualTo(it.evalDecision());
                }));
    assertThat(results.get(3).matchedStatements())
        .extracting(Statement::sourcePolicyId)
        .containsExactly("PolicyInputList.2");
  }

  @Test
  void results_come_in_pages() {
    scenario.policies = List.of(PoliciesUnderTest.READ);
    scenario.actions = List.of("s3:GetObject", "s3:PutObject", "s3:GetBucketAcl");
    scenario.maxItems = 2;

    var first = iam.call(SimulateCustomPolicy.class, scenario.request());
    scenario.marker = first.marker();
    var second = iam.call(SimulateCustomPolicy.class, scenario.request());

    assertThat(first.isTruncated()).isTrue();
    assertThat(first.evaluationResults()).hasSize(2);
    assertThat(second.isTruncated()).isFalse();
    assertThat(second.marker()).isNull();
    assertThat(second.evaluationResults())
        .extracting(EvaluationResult::evalActionName)
        .containsExactly("s3:GetBucketAcl");
  }

  @Test
  void a_boundary_is_told_beside_the_decision() {
    scenario.policies = List.of(policy("{'Effect':'Allow','Action':'*','Resource':'*'}"));
    scenario.actions = List.of("s3:GetObject", "s3:PutObject");
    scenario.boundary = List.of(PoliciesUnderTest.READ);

    var results = run();

    assertThat(results)
        .extracting(it ->
            it.evalDecision()
                + " "
                + present(it.permissionsBoundaryDecisionDetail()).allowedByPermissionsBoundary())
        .containsExactly("ALLOWED true", "IMPLICIT_DENY false");
    assertThat(results.getFirst().matchedStatements())
        .extracting(Statement::sourcePolicyId)
        .containsExactly("PolicyInputList.1", "PermissionsBoundaryPolicyInputList.1");
  }

  @Test
  void an_organization_is_told_beside_the_decision() {
    scenario.policies = List.of(policy("{'Effect':'Allow','Action':'*','Resource':'*'}"));
    scenario.actions = List.of("s3:GetObject", "s3:PutObject");
    scenario.organization =
        List.of(new OrderedOrganizationPolicyType(List.of(PoliciesUnderTest.READ)));

    assertThat(run())
        .extracting(it ->
            it.evalDecision()
                + " "
                + present(it.organizationsDecisionDetail()).allowedByOrganizations())
        .containsExactly("ALLOWED true", "IMPLICIT_DENY false");
  }

  @Test
  void the_policy_of_a_resource_allows_its_caller() {
    scenario.policies = List.of(policy("{'Effect':'Allow','Action':'ec2:*','Resource':'*'}"));
    scenario.actions = List.of("s3:GetObject");
    scenario.resources = List.of(OBJECT);
    scenario.resourcePolicy =
        policy(
            "{'Effect':'Allow','Principal':{'AWS':'%s'},'Action':'s3:*','Resource':'*'}"
                .formatted(BOB));
    scenario.caller = BOB;

    EvaluationResult result = one();
    scenario.caller = "arn:aws:iam::123456789012:user/eve";
    EvaluationResult other = one();

    assertThat(result.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
    assertThat(result.matchedStatements())
        .extracting(Statement::sourcePolicyType)
        .containsExactly("resource");
    assertThat(result.evalDecisionDetails()).isNull();
    assertThat(other.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.IMPLICIT_DENY);
  }

  @Test
  void across_accounts_both_sides_are_told() {
    scenario.policies = List.of(policy("{'Effect':'Allow','Action':'ec2:*','Resource':'*'}"));
    scenario.actions = List.of("s3:GetObject");
    scenario.resources = List.of(OBJECT);
    scenario.resourcePolicy =
        policy("{'Effect':'Allow','Principal':'*','Action':'s3:*','Resource':'*'}");
    scenario.caller = BOB;
    scenario.owner = "arn:aws:iam::210987654321:root";

    EvaluationResult result = one();

    assertThat(result.evalDecision()).isEqualTo(PolicyEvaluationDecisionType.IMPLICIT_DENY);
    assertThat(result.evalDecisionDetails())
        .containsEntry("IAM Policy", PolicyEvaluationDecisionType.IMPLICIT_DENY)
        .containsEntry("Resource Policy", PolicyEvaluationDecisionType.ALLOWED);
  }

  @Test
  void the_name_of_the_caller_is_known_from_its_arn() {
    scenario.policies =
        List.of(
            policy("{'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::${aws:username}'}"));
    scenario.actions = List.of("s3:ListBucket");
    scenario.resources = List.of("arn:aws:s3:::bob");
    scenario.caller = BOB;

    assertThat(one().evalDecision()).isEqualTo(PolicyEvaluationDecisionType.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMERIC, five",
    "NUMERIC_LIST, five",
    "BOOLEAN, yes",
    "IP, localhost",
    "DATE, today",
    "BINARY, ?",
    "STRING, 'a b'"
  })
  void values_have_to_be_of_the_type_that_they_are_said_to_be(
      ContextKeyTypeEnum type, String values) {
    scenario.policies = List.of(PoliciesUnderTest.READ);
    scenario.actions = List.of("s3:GetObject");
    scenario.entries = List.of(new ContextEntry("aws:Some", List.of(values.split(" ")), type));

    refused("Invalid Input ContextEntry: aws:Some");
  }

  @Test
  void what_cannot_be_simulated_is_refused() {
    scenario.policies = List.of("{");
    scenario.actions = List.of("s3:GetObject");
    refused("Invalid Input PolicyInputList.1: Syntax errors in policy.");

    scenario.policies = List.of(PoliciesUnderTest.READ);
    scenario.actions = List.of("GetObject");
    refused("Invalid Input Action: GetObject");

    scenario.actions = List.of("s3:GetObject");
    scenario.resourcePolicy = PoliciesUnderTest.READ;
    scenario.caller = BOB;
    refused("Invalid Input ResourcePolicy: Missing required field Principal");

    scenario.resourcePolicy =
        policy("{'Effect':'Allow','Principal':'*','Action':'s3:*','Resource':'*'}");
    scenario.caller = null;
    refused("CallerArn is required with a ResourcePolicy.");

    scenario.caller = "arn:aws:iam::123456789012:role/app";
    refused("CallerArn arn:aws:iam::123456789012:role/app is not the ARN of an IAM user.");

    scenario.caller = BOB;
    scenario.owner = "me";
    refused("Invalid Input ResourceOwner: me");
  }

  @Test
  void the_keys_that_policies_need_are_told() {
    var keys =
        iam.call(
                GetContextKeysForCustomPolicy.class,
                new GetContextKeysForCustomPolicy.Request(
                    List.of(
                        AFTER_2018,
                        policy(
                            "{'Effect':'Allow','Action':'s3:*',"
                                + "'Resource':'arn:aws:s3:::${aws:username}/${*}',"
                                + "'Condition':{'StringLike':"
                                + "{'s3:prefix':'${aws:PrincipalTag/team, none}/*'}}}"))))
            .contextKeyNames();

    assertThat(keys)
        .containsExactly("aws:CurrentTime", "aws:PrincipalTag/team", "aws:username", "s3:prefix");
  }

  private void refused(String message) {
    iam.refused(SimulateCustomPolicy.class, scenario.request(), "InvalidInput", message);
  }

  private List<EvaluationResult> run() {
    return present(iam.call(SimulateCustomPolicy.class, scenario.request()).evaluationResults());
  }

  private EvaluationResult one() {
    return run().getFirst();
  }

  private static String policy(String statement) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":[" + statement.replace('\'', '"') + "]}";
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  /// What a test asks for.
  private static final class Scenario {
    private List<String> policies = new ArrayList<>();
    private List<String> actions = new ArrayList<>();
    private @Nullable List<String> boundary;
    private @Nullable List<OrderedOrganizationPolicyType> organization;
    private @Nullable List<String> resources;
    private @Nullable String resourcePolicy;
    private @Nullable String owner;
    private @Nullable String caller;
    private @Nullable List<ContextEntry> entries;
    private @Nullable Integer maxItems;
    private @Nullable String marker;

    private SimulateCustomPolicy.Request request() {
      return new SimulateCustomPolicy.Request(
          policies,
          boundary,
          organization,
          actions,
          resources,
          resourcePolicy,
          owner,
          caller,
          entries,
          null,
          maxItems,
          marker);
    }
  }
}
