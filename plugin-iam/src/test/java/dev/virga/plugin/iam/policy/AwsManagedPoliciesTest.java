package dev.virga.plugin.iam.policy;

import static dev.virga.plugin.iam.policy.PoliciesUnderTest.READ;
import static dev.virga.plugin.iam.policy.PoliciesUnderTest.present;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.document.DocumentChecks;
import dev.virga.plugin.iam.managed.AwsPolicies;
import dev.virga.plugin.iam.managed.AwsPolicy;
import dev.virga.plugin.iam.model.PolicyScopeType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwsManagedPoliciesTest {
  private static final String ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";

  private final PoliciesUnderTest iam = PoliciesUnderTest.start();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void every_document_that_is_known_is_one_that_iam_takes() {
    var policies = new AwsPolicies();
    var checks = new DocumentChecks();

    var documents = policies.all().stream().flatMap(it -> policies.document(it).stream()).toList();

    assertThat(documents).hasSizeGreaterThan(20).allSatisfy(checks::managed);
  }

  @Test
  void names_and_ids_are_unique() {
    var all = new AwsPolicies().all();

    assertThat(all).hasSizeGreaterThan(1_000);
    assertThat(all).extracting(AwsPolicies::id).doesNotHaveDuplicates();
    assertThat(all).extracting(AwsPolicy::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AdministratorAccess",
        "PowerUserAccess",
        "ReadOnlyAccess",
        "SecurityAudit",
        "job-function/ViewOnlyAccess",
        "job-function/Billing",
        "service-role/AmazonECSTaskExecutionRolePolicy",
        "service-role/AWSLambdaVPCAccessExecutionRole",
        "aws-service-role/AmazonECSServiceRolePolicy",
        "AmazonSSMManagedInstanceCore"
      })
  void policies_are_found_under_their_paths(String name) {
    String arn = "arn:aws:iam::aws:policy/" + name;

    var policy = present(iam.call(GetPolicy.class, new GetPolicy.Request(arn)).policy());

    assertThat(policy.arn()).isEqualTo(arn);
    assertThat(arn).endsWith(":policy" + policy.path() + policy.policyName());
    assertThat(policy.policyId()).matches("ANPA[A-Z2-7]{17}");
  }

  @Test
  void a_known_document_is_told() {
    var version =
        present(
            iam.call(GetPolicyVersion.class, new GetPolicyVersion.Request(ADMINISTRATOR, "v1"))
                .policyVersion());

    assertThat(URLDecoder.decode(present(version.document()), StandardCharsets.UTF_8))
        .contains("\"Action\": \"*\"")
        .endsWith("}");
    assertThat(version.isDefaultVersion()).isTrue();
    iam.refused(
        GetPolicyVersion.class,
        new GetPolicyVersion.Request(ADMINISTRATOR, "v2"),
        "NoSuchEntity",
        "Policy " + ADMINISTRATOR + " version v2 does not exist or is not attachable.");
  }

  @Test
  void a_document_that_is_not_known_is_not_made_up() {
    String arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";

    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", arn));

    iam.refused(
        GetPolicyVersion.class,
        new GetPolicyVersion.Request(arn, "v1"),
        "NotImplemented",
        "The document of the AWS managed policy " + arn + " is not known here.");
  }

  @Test
  void nobody_but_aws_changes_them() {
    iam.refused(
        CreatePolicyVersion.class,
        new CreatePolicyVersion.Request(ADMINISTRATOR, READ, true),
        "AccessDenied",
        "User: arn:aws:iam::123456789012:root is not authorized to perform:"
            + " iam:CreatePolicyVersion on resource: policy "
            + ADMINISTRATOR);
    iam.refused(
        DeletePolicy.class,
        new DeletePolicy.Request(ADMINISTRATOR),
        "AccessDenied",
        "User: arn:aws:iam::123456789012:root is not authorized to perform: iam:DeletePolicy on"
            + " resource: policy "
            + ADMINISTRATOR);
  }

  @Test
  void they_are_listed_in_a_scope_of_their_own() {
    iam.create("Mine");

    var page =
        iam.call(
            ListPolicies.class,
            new ListPolicies.Request(
                PolicyScopeType.AWS, null, "/job-function/", null, null, 1000));

    assertThat(page.policies())
        .extracting(it -> it.policyName())
        .contains("Billing", "ViewOnlyAccess")
        .doesNotContain("Mine")
        .isSorted();
  }
}
