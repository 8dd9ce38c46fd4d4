package dev.virga.plugin.iam.evaluation;

import static dev.virga.plugin.iam.evaluation.Asked.BOB;
import static dev.virga.plugin.iam.evaluation.Asked.document;
import static dev.virga.plugin.iam.evaluation.Asked.outcome;
import static dev.virga.plugin.iam.evaluation.Asked.policy;
import static dev.virga.plugin.iam.evaluation.Asked.request;
import static dev.virga.plugin.iam.evaluation.Outcome.ALLOWED;
import static dev.virga.plugin.iam.evaluation.Outcome.EXPLICIT_DENY;
import static dev.virga.plugin.iam.evaluation.Outcome.IMPLICIT_DENY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  private static final String OBJECT = "arn:aws:s3:::bucket/key";
  private static final String SESSION = "arn:aws:sts::123456789012:assumed-role/ops/alice";
  private static final NamedPolicy ALL =
      policy("All", "{'Effect':'Allow','Action':'*','Resource':'*'}");
  private static final NamedPolicy READ =
      policy("Read", "{'Effect':'Allow','Action':'s3:Get*','Resource':'*'}");
  private static final NamedPolicy NOTHING =
      policy("Nothing", "{'Effect':'Allow','Action':'ec2:*','Resource':'*'}");
  private static final NamedPolicy DENY =
      policy("Deny", "{'Effect':'Deny','Action':'s3:*','Resource':'*'}");

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, arn:aws:s3:::bucket/*, true",
    "S3:getobject, arn:aws:s3:::bucket/*, true",
    "s3:*, arn:aws:s3:::bucket/key, true",
    "s3:Get?bject, *, true",
    "s*, arn:aws:s3:::*, true",
    "s3:PutObject, *, false",
    "s3:Get, *, false",
    "s3:GetObject, arn:aws:s3:::Bucket/*, false",
    "s3:GetObject, arn:aws:s3:::bucket, false",
    "s3:GetObject, arn:aws:s3, true",
    "s3:GetObject, arn:aws:sqs, false",
    "s3:GetObject, arn:*:s3:*:*:bucket/k?y, true",
    "s3:GetObject, arn:*bucket/key, false",
  })
  void actions_fit_in_any_case_and_resources_in_theirs(
      String action, String resource, boolean allowed) {
    String statement =
        "{'Effect':'Allow','Action':['iam:None','%s'],'Resource':'%s'}".formatted(action, resource);

    assertThat(outcome(statement, request("s3:GetObject", OBJECT)))
        .isEqualTo(allowed ? ALLOWED : IMPLICIT_DENY);
  }

  @Test
  void the_negated_elements_mean_everything_else() {
    String notAction = "{'Effect':'Allow','NotAction':['iam:*','s3:Put*'],'Resource':'*'}";
    String notResource = "{'Effect':'Allow','Action':'*','NotResource':['arn:aws:s3:::secret/*']}";

    assertThat(outcome(notAction, request("s3:GetObject", OBJECT))).isEqualTo(ALLOWED);
    assertThat(outcome(notAction, request("s3:PutObject", OBJECT))).isEqualTo(IMPLICIT_DENY);
    assertThat(outcome(notResource, request("s3:GetObject", OBJECT))).isEqualTo(ALLOWED);
    assertThat(outcome(notResource, request("s3:GetObject", "arn:aws:s3:::secret/x")))
        .isEqualTo(IMPLICIT_DENY);
  }

  @Test
  void a_deny_outweighs_every_allow_wherever_it_stands() {
    assertThat(decide(identity(ALL, DENY)).outcome()).isEqualTo(EXPLICIT_DENY);
    assertThat(decide(identity(DENY, ALL)).outcome()).isEqualTo(EXPLICIT_DENY);
    assertThat(decide(new Policies(List.of(ALL), List.of(ALL, DENY), null, List.of(), List.of())))
        .extracting(Decision::outcome)
        .isEqualTo(EXPLICIT_DENY);
    assertThat(decide(new Policies(List.of(ALL), null, List.of(DENY), List.of(), List.of())))
        .extracting(Decision::outcome)
        .isEqualTo(EXPLICIT_DENY);
    assertThat(
            decide(new Policies(List.of(ALL), null, null, List.of(), List.of(List.of(ALL, DENY)))))
        .extracting(Decision::outcome)
        .isEqualTo(EXPLICIT_DENY);
  }

  @Test
  void boundaries_and_session_policies_only_limit() {
    assertThat(bounded(ALL, READ)).isEqualTo(ALLOWED);
    assertThat(bounded(ALL, NOTHING)).isEqualTo(IMPLICIT_DENY);
    assertThat(bounded(NOTHING, ALL)).isEqualTo(IMPLICIT_DENY);
    assertThat(
            decide(new Policies(List.of(ALL), null, List.of(NOTHING), List.of(), List.of()))
                .outcome())
        .isEqualTo(IMPLICIT_DENY);
    assertThat(
            decide(new Policies(List.of(ALL), null, List.of(READ), List.of(), List.of())).outcome())
        .isEqualTo(ALLOWED);
  }

  @Test
  void every_level_of_an_organization_has_to_allow() {
    var both = List.of(List.of(ALL), List.of(READ));
    var one = List.of(List.of(ALL), List.of(NOTHING));

    assertThat(decide(new Policies(List.of(ALL), null, null, List.of(), both)).outcome())
        .isEqualTo(ALLOWED);
    assertThat(decide(new Policies(List.of(ALL), null, null, List.of(), one)).outcome())
        .isEqualTo(IMPLICIT_DENY);
  }

  @Test
  void the_decision_names_the_statements_that_made_it() {
    var decision = decide(identity(ALL, READ, NOTHING));
    var denied = decide(identity(ALL, DENY));

    assertThat(decision.matches()).extracting(Match::policyId).containsExactly("All", "Read");
    assertThat(denied.matches()).extracting(Match::policyId).containsExactly("Deny");
    assertThat(decide(identity(NOTHING)).matches()).isEmpty();
  }

  @Test
  void keys_that_are_asked_for_in_vain_are_told_where_the_statement_is_about_the_request() {
    var conditional =
        policy(
            "{'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::${aws:username}/*'},"
                + "{'Effect':'Allow','Action':'s3:*','Resource':'*',"
                + "'Condition':{'Bool':{'aws:SecureTransport':'true'}}},"
                + "{'Effect':'Allow','Action':'ec2:*','Resource':'*',"
                + "'Condition':{'Bool':{'ec2:Other':'true'}}}");

    assertThat(decide(identity(conditional)).missingKeys())
        .containsExactly("aws:SecureTransport", "aws:username");
  }

  @ParameterizedTest
  @CsvSource({
    "${aws:username}, bob, true",
    "${AWS:UserName}, bob, true",
    "x${aws:username}y, xboby, true",
    "${aws:username}*, bobby, true",
    "${aws:nobody}, '${aws:nobody}', false",
    "'${aws:nobody, ''none''}', none, true",
    "${aws:star}, anything, false",
    "${aws:star}, *, true",
    "${*}, *, true",
    "${*}, x, false",
    "${?}${$}, ?$, true",
    "${aws:username, ${aws:username, true",
  })
  void variables_stand_for_keys(String pattern, String key, boolean allowed) {
    String statement =
        "{'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::%s'}"
            .formatted(pattern.replace("'", "\\u0027"));
    var keys = Map.of("aws:username", List.of("bob"), "aws:star", List.of("*"));

    assertThat(outcome(statement, request("s3:GetObject", "arn:aws:s3:::" + key, keys)))
        .isEqualTo(allowed ? ALLOWED : IMPLICIT_DENY);
  }

  @Test
  void the_first_version_of_the_language_has_no_variables() {
    var policy =
        document(
            "P",
            "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*',"
                + "'Condition':{'StringEquals':{'aws:Home':'${aws:username}'}}}}");
    var keys = Map.of("aws:username", List.of("bob"), "aws:Home", List.of("bob"));
    var literally = Map.of("aws:Home", List.of("${aws:username}"));

    assertThat(decided(policy, keys)).isEqualTo(IMPLICIT_DENY);
    assertThat(decided(policy, literally)).isEqualTo(ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    // The policy of a resource in the same account suffices, unless it only names the account.
    "arn:aws:iam::123456789012:user/bob, arn:aws:iam::123456789012:user/bob, ALLOWED",
    "arn:aws:iam::123456789012:user/bob, *, ALLOWED",
    "arn:aws:iam::123456789012:user/bob, 123456789012, IMPLICIT_DENY",
    "arn:aws:iam::123456789012:user/bob, arn:aws:iam::123456789012:root, IMPLICIT_DENY",
    "arn:aws:iam::123456789012:user/bob, arn:aws:iam::123456789012:user/eve, IMPLICIT_DENY",
    "arn:aws:sts::123456789012:assumed-role/ops/alice,"
        + " arn:aws:iam::123456789012:role/team/ops, ALLOWED",
    "arn:aws:sts::123456789012:assumed-role/ops/alice,"
        + " arn:aws:iam::123456789012:role/dev, IMPLICIT_DENY",
  })
  void the_policy_of_a_resource_gives_by_itself_in_one_account(
      String principal, String named, Outcome expected) {
    var policies = new Policies(List.of(NOTHING), null, null, List.of(resource(named)), List.of());
    var request =
        new AccessRequest(
            principal, "s3:GetObject", OBJECT, "123456789012", new ContextKeys(Map.of()));

    assertThat(Evaluator.decide(request, policies).outcome()).isEqualTo(expected);
  }

  @Test
  void what_a_resource_gives_to_a_role_is_bounded_and_what_it_gives_to_a_session_is_not() {
    var role = resource("arn:aws:iam::123456789012:role/ops");
    var session = resource(SESSION);
    var request = new AccessRequest(SESSION, "s3:GetObject", OBJECT, "", new ContextKeys(Map.of()));

    assertThat(Evaluator.decide(request, boundedBy(NOTHING, role)).outcome())
        .isEqualTo(IMPLICIT_DENY);
    assertThat(Evaluator.decide(request, boundedBy(READ, role)).outcome()).isEqualTo(ALLOWED);
    assertThat(Evaluator.decide(request, boundedBy(NOTHING, session)).outcome()).isEqualTo(ALLOWED);
  }

  @Test
  void across_accounts_both_sides_have_to_allow() {
    var other =
        new AccessRequest(BOB, "s3:GetObject", OBJECT, "210987654321", new ContextKeys(Map.of()));
    var account = List.of(resource("123456789012"));

    assertThat(other.crossesAccounts()).isTrue();
    assertThat(
            Evaluator.decide(other, new Policies(List.of(READ), null, null, account, List.of()))
                .outcome())
        .isEqualTo(ALLOWED);
    assertThat(
            Evaluator.decide(other, new Policies(List.of(NOTHING), null, null, account, List.of()))
                .outcome())
        .isEqualTo(IMPLICIT_DENY);
    assertThat(Evaluator.decide(other, Policies.ofIdentity(List.of(ALL))).outcome())
        .isEqualTo(IMPLICIT_DENY);
  }

  @Test
  void not_principal_denies_everybody_else() {
    var policy =
        policy(
            "{'Effect':'Deny','NotPrincipal':{'AWS':'%s'},'Action':'*','Resource':'*'}"
                .formatted("arn:aws:iam::123456789012:user/eve"));

    var decision = decide(new Policies(List.of(ALL), null, null, List.of(policy), List.of()));

    assertThat(decision.outcome()).isEqualTo(EXPLICIT_DENY);
    assertThat(decision.byKind())
        .containsEntry(PolicyKind.IDENTITY, ALLOWED)
        .containsEntry(PolicyKind.RESOURCE, EXPLICIT_DENY);
  }

  private static NamedPolicy resource(String principal) {
    return policy(
        "R",
        "{'Effect':'Allow','Principal':{'AWS':'%s'},'Action':'*','Resource':'*'}"
            .formatted(principal));
  }

  private static Policies boundedBy(NamedPolicy boundary, NamedPolicy resource) {
    return new Policies(List.of(), List.of(boundary), null, List.of(resource), List.of());
  }

  private static Policies identity(NamedPolicy... policies) {
    return Policies.ofIdentity(List.of(policies));
  }

  private static Outcome bounded(NamedPolicy identity, NamedPolicy boundary) {
    return decide(new Policies(List.of(identity), List.of(boundary), null, List.of(), List.of()))
        .outcome();
  }

  private static Outcome decided(NamedPolicy policy, Map<String, List<String>> keys) {
    return Evaluator.decide(request("s3:GetObject", OBJECT, keys), identity(policy)).outcome();
  }

  private static Decision decide(Policies policies) {
    return Evaluator.decide(request("s3:GetObject", OBJECT), policies);
  }
}
