package dev.virga.plugin.iam.policy;

import static dev.virga.plugin.iam.policy.PoliciesUnderTest.READ;
import static dev.virga.plugin.iam.policy.PoliciesUnderTest.present;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.AttachedPolicy;
import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.PolicyGroup;
import dev.virga.plugin.iam.model.PolicyRole;
import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.plugin.iam.model.PolicyUser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityPoliciesTest {
  private static final String BASIC =
      "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
  private static final String UNKNOWN = "arn:aws:iam::aws:policy/MadeUpAccess";

  private final PoliciesUnderTest iam = PoliciesUnderTest.start();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void attached_policies_are_listed_by_name_and_path() {
    String arn = iam.create("Zebra", "/zoo/", READ);
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", arn));
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", BASIC));
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", BASIC));

    assertThat(attachedToRole(null))
        .containsExactly(
            new AttachedPolicy("AWSLambdaBasicExecutionRole", BASIC),
            new AttachedPolicy("Zebra", arn));
    assertThat(attachedToRole("/zoo/")).containsExactly(new AttachedPolicy("Zebra", arn));
  }

  @Test
  void what_is_not_attached_cannot_be_detached() {
    String arn = iam.create("Read");

    iam.refused(
        DetachGroupPolicy.class,
        new DetachGroupPolicy.Request("devs", arn),
        "NoSuchEntity",
        "Policy " + arn + " was not found.");
    iam.refused(
        DetachUserPolicy.class,
        new DetachUserPolicy.Request("nobody", arn),
        "NoSuchEntity",
        "The user with name nobody cannot be found.");
  }

  @Test
  void an_entity_has_ten_policies_at_most() {
    List<String> arns = IntStream.range(0, 11).mapToObj(i -> iam.create("P" + i)).toList();
    arns.subList(0, 10)
        .forEach(
            arn -> iam.call(AttachGroupPolicy.class, new AttachGroupPolicy.Request("devs", arn)));

    iam.refused(
        AttachGroupPolicy.class,
        new AttachGroupPolicy.Request("devs", arns.getLast()),
        "LimitExceeded",
        "Cannot exceed quota for PoliciesPerGroup: 10");
    iam.call(AttachGroupPolicy.class, new AttachGroupPolicy.Request("devs", arns.getFirst()));
    iam.call(DetachGroupPolicy.class, new DetachGroupPolicy.Request("devs", arns.getFirst()));
    iam.call(AttachGroupPolicy.class, new AttachGroupPolicy.Request("devs", arns.getLast()));
  }

  @Test
  void policies_that_do_not_exist_are_not_attached() {
    String missing = "arn:aws:iam::123456789012:policy/Missing";

    iam.refused(
        AttachUserPolicy.class,
        new AttachUserPolicy.Request("bob", missing),
        "NoSuchEntity",
        "Policy " + missing + " does not exist or is not attachable.");
    iam.refused(
        PutUserPermissionsBoundary.class,
        new PutUserPermissionsBoundary.Request("bob", missing),
        "NoSuchEntity",
        "Scope ARN: " + missing + " does not exist or is not attachable.");
    iam.refused(
        AttachUserPolicy.class,
        new AttachUserPolicy.Request("bob", "arn:aws:iam::aws:policy"),
        "InvalidInput",
        "ARN arn:aws:iam::aws:policy is not valid.");
  }

  @Test
  void unknown_policies_of_aws_are_attached_leniently_and_refused_strictly() {
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", UNKNOWN));

    assertThat(attachedToRole(null)).containsExactly(new AttachedPolicy("MadeUpAccess", UNKNOWN));
    try (var strict = PoliciesUnderTest.start(it -> it.strict())) {
      strict.refused(
          AttachRolePolicy.class,
          new AttachRolePolicy.Request("app", UNKNOWN),
          "NoSuchEntity",
          "Policy " + UNKNOWN + " does not exist or is not attachable.");
    }
  }

  @Test
  void roles_and_policies_of_services_belong_to_aws() {
    String linked = "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy";
    String message =
        "Cannot perform the operation on the protected role 'AWSServiceRoleForECS' - this role is"
            + " only modifiable by AWS";

    iam.refused(
        AttachRolePolicy.class,
        new AttachRolePolicy.Request("app", linked),
        "PolicyNotAttachable",
        "Cannot attach a Service Role Policy to a Customer Role.");
    iam.refused(
        AttachRolePolicy.class,
        new AttachRolePolicy.Request("AWSServiceRoleForECS", BASIC),
        "UnmodifiableEntity",
        message);
    iam.refused(
        PutRolePolicy.class,
        new PutRolePolicy.Request("AWSServiceRoleForECS", "P", READ),
        "UnmodifiableEntity",
        message);
  }

  @Test
  void an_inline_policy_comes_back_letter_by_letter() {
    String document = READ.replace("\"*\"", "\"arn:aws:s3:::a+b~c *\"").replace(",", ",\n\t ");

    iam.call(PutRolePolicy.class, new PutRolePolicy.Request("APP", "Inline", document));

    var read = iam.call(GetRolePolicy.class, new GetRolePolicy.Request("app", "Inline"));
    assertThat(read.roleName()).isEqualTo("app");
    assertThat(read.policyDocument()).doesNotContain("+", " ", "*").startsWith("%7B%22Version");
    assertThat(URLDecoder.decode(read.policyDocument(), StandardCharsets.UTF_8))
        .isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource({"user, bob, 2048", "group, devs, 5120", "role, app, 10240"})
  void inline_policies_share_a_quota_without_white_space(String kind, String name, int quota) {
    int frame = READ.length() - 1;
    String half =
        READ.replace("*\"}", "arn:aws:s3:::" + "x".repeat(quota / 2 - frame - 13) + "\"}");
    put(kind, name, "One", half.replace(",", ",  \n"));
    put(kind, name, "Two", half);
    put(kind, name, "Two", half);

    assertThat(half).hasSize(quota / 2);
    iam.refused(
        PutUserPolicy.class,
        new PutUserPolicy.Request(
            "bob", "Huge", READ.replace("\"*\"", "\"arn:aws:s3:::" + "x".repeat(2_048) + "\"")),
        "LimitExceeded",
        "Maximum policy size of 2048 bytes exceeded for user bob");
    switch (kind) {
      case "group" ->
          iam.refused(
              PutGroupPolicy.class,
              new PutGroupPolicy.Request(name, "Three", READ),
              "LimitExceeded",
              "Maximum policy size of 5120 bytes exceeded for group devs");
      case "role" ->
          iam.refused(
              PutRolePolicy.class,
              new PutRolePolicy.Request(name, "Three", READ),
              "LimitExceeded",
              "Maximum policy size of 10240 bytes exceeded for role app");
      default ->
          iam.refused(
              PutUserPolicy.class,
              new PutUserPolicy.Request(name, "Three", READ),
              "LimitExceeded",
              "Maximum policy size of 2048 bytes exceeded for user bob");
    }
  }

  @Test
  void inline_policies_are_listed_and_deleted() {
    iam.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "B", READ));
    iam.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "A", READ));
    iam.call(PutGroupPolicy.class, new PutGroupPolicy.Request("devs", "C", READ));

    var first = iam.call(ListUserPolicies.class, new ListUserPolicies.Request("bob", null, 1));
    var second =
        iam.call(ListUserPolicies.class, new ListUserPolicies.Request("bob", first.marker(), 1));
    iam.call(DeleteUserPolicy.class, new DeleteUserPolicy.Request("bob", "A"));

    assertThat(first.policyNames()).containsExactly("A");
    assertThat(second.policyNames()).containsExactly("B");
    assertThat(second.isTruncated()).isFalse();
    iam.refused(
        GetUserPolicy.class,
        new GetUserPolicy.Request("bob", "A"),
        "NoSuchEntity",
        "The user policy with name A cannot be found.");
    iam.refused(
        DeleteGroupPolicy.class,
        new DeleteGroupPolicy.Request("devs", "A"),
        "NoSuchEntity",
        "The group policy with name A cannot be found.");
  }

  @Test
  void a_broken_inline_policy_leaves_the_old_one() {
    iam.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "P", READ));

    iam.refused(
        PutUserPolicy.class,
        new PutUserPolicy.Request("bob", "P", "{}"),
        "MalformedPolicyDocument",
        "Syntax errors in policy.");

    var kept = iam.call(GetUserPolicy.class, new GetUserPolicy.Request("bob", "P"));
    assertThat(URLDecoder.decode(kept.policyDocument(), StandardCharsets.UTF_8)).isEqualTo(READ);
  }

  @Test
  void the_entities_of_a_policy_are_told_by_kind_path_and_use() {
    String arn = iam.create("Read");
    iam.call(AttachUserPolicy.class, new AttachUserPolicy.Request("bob", arn));
    iam.call(AttachGroupPolicy.class, new AttachGroupPolicy.Request("devs", arn));
    iam.call(PutRolePermissionsBoundary.class, new PutRolePermissionsBoundary.Request("app", arn));

    var all = entities(arn, null, null, null);
    assertThat(all.policyUsers()).containsExactly(new PolicyUser("bob", "USERIDBOB"));
    assertThat(all.policyGroups()).containsExactly(new PolicyGroup("devs", "GROUPIDDEVS"));
    assertThat(all.policyRoles()).containsExactly(new PolicyRole("app", "ROLEIDAPP"));
    assertThat(entities(arn, EntityType.GROUP, null, null).policyUsers()).isEmpty();
    assertThat(entities(arn, null, "/teams/", null).policyGroups()).hasSize(1);
    assertThat(entities(arn, null, "/teams/", null).policyUsers()).isEmpty();
    var bounded = entities(arn, null, null, PolicyUsageType.PERMISSIONS_BOUNDARY);
    assertThat(bounded.policyRoles()).hasSize(1);
    assertThat(bounded.policyUsers()).isEmpty();
  }

  @Test
  void a_boundary_is_replaced_and_taken_away() {
    String one = iam.create("One");
    String two = iam.create("Two");
    iam.call(PutRolePermissionsBoundary.class, new PutRolePermissionsBoundary.Request("app", one));
    iam.call(PutRolePermissionsBoundary.class, new PutRolePermissionsBoundary.Request("app", two));
    assertThat(entities(one, null, null, null).policyRoles()).isEmpty();
    iam.refused(
        DeletePolicy.class,
        new DeletePolicy.Request(two),
        "DeleteConflict",
        "Cannot delete a policy attached to entities.");

    iam.call(DeleteRolePermissionsBoundary.class, new DeleteRolePermissionsBoundary.Request("app"));

    iam.call(DeletePolicy.class, new DeletePolicy.Request(two));
  }

  private void put(String kind, String entity, String name, String document) {
    switch (kind) {
      case "user" ->
          iam.call(PutUserPolicy.class, new PutUserPolicy.Request(entity, name, document));
      case "group" ->
          iam.call(PutGroupPolicy.class, new PutGroupPolicy.Request(entity, name, document));
      default -> iam.call(PutRolePolicy.class, new PutRolePolicy.Request(entity, name, document));
    }
  }

  private List<AttachedPolicy> attachedToRole(@Nullable String path) {
    return present(
        iam.call(
                ListAttachedRolePolicies.class,
                new ListAttachedRolePolicies.Request("app", path, null, null))
            .attachedPolicies());
  }

  private ListEntitiesForPolicy.Response entities(
      String arn,
      @Nullable EntityType kind,
      @Nullable String path,
      @Nullable PolicyUsageType usage) {
    return iam.call(
        ListEntitiesForPolicy.class,
        new ListEntitiesForPolicy.Request(arn, kind, path, usage, null, null));
  }
}
