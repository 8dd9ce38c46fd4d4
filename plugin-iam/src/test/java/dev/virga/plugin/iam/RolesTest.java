package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.present;
import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.DeletionTaskStatusType;
import dev.virga.plugin.iam.model.InstanceProfile;
import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.RoleLastUsed;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.policy.AttachRolePolicy;
import dev.virga.plugin.iam.policy.DetachRolePolicy;
import dev.virga.plugin.iam.policy.ListAttachedRolePolicies;
import dev.virga.plugin.iam.role.AddRoleToInstanceProfile;
import dev.virga.plugin.iam.role.CreateInstanceProfile;
import dev.virga.plugin.iam.role.CreateRole;
import dev.virga.plugin.iam.role.CreateServiceLinkedRole;
import dev.virga.plugin.iam.role.DeleteInstanceProfile;
import dev.virga.plugin.iam.role.DeleteRole;
import dev.virga.plugin.iam.role.DeleteServiceLinkedRole;
import dev.virga.plugin.iam.role.GetRole;
import dev.virga.plugin.iam.role.GetServiceLinkedRoleDeletionStatus;
import dev.virga.plugin.iam.role.ListInstanceProfilesForRole;
import dev.virga.plugin.iam.role.ListRoles;
import dev.virga.plugin.iam.role.RemoveRoleFromInstanceProfile;
import dev.virga.plugin.iam.role.UpdateAssumeRolePolicy;
import dev.virga.plugin.iam.role.UpdateRole;
import dev.virga.spi.AwsException;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.testkit.TestClock;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RolesTest {
  private final Iam iam = new Iam();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void the_trust_policy_is_percent_encoded_in_answers() {
    Role role = iam.role("app");

    assertThat(role.assumeRolePolicyDocument())
        .startsWith("%7B%22Version%22%3A%222012-10-17%22")
        .doesNotContain("{", "+", "*");
    assertThat(URLDecoder.decode(present(role.assumeRolePolicyDocument()), StandardCharsets.UTF_8))
        .isEqualTo(Iam.TRUST);
    assertThat(role.maxSessionDuration()).isEqualTo(3600);
  }

  @Test
  void what_is_no_trust_policy_makes_no_role() {
    Assertions.assertThatThrownBy(() ->
            iam.call(
                CreateRole.class,
                new CreateRole.Request(null, "app", "{}", null, null, null, null)))
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("MalformedPolicyDocument"));
    refused(() -> get("app"), "NoSuchEntity", "The role with name app cannot be found.");
  }

  @Test
  void a_boundary_that_does_not_exist_makes_no_role() {
    Assertions.assertThatThrownBy(() ->
            iam.call(
                CreateRole.class,
                new CreateRole.Request(
                    null,
                    "app",
                    Iam.TRUST,
                    null,
                    null,
                    "arn:aws:iam::123456789012:policy/none",
                    null)))
        .isInstanceOf(AwsException.class);
    refused(() -> get("app"), "NoSuchEntity", "The role with name app cannot be found.");
  }

  @Test
  void a_trust_policy_has_a_longest_length_without_white_space() {
    iam.role("app");
    String wide = Iam.TRUST.replace(":[{", ":[{" + " ".repeat(3000));
    String large = Iam.TRUST.replace("ec2.amazonaws.com", "x".repeat(2048) + ".amazonaws.com");

    iam.call(UpdateAssumeRolePolicy.class, new UpdateAssumeRolePolicy.Request("app", wide));

    Assertions.assertThatThrownBy(() ->
            iam.call(
                UpdateAssumeRolePolicy.class, new UpdateAssumeRolePolicy.Request("app", large)))
        .isInstanceOf(AwsException.class);
  }

  @Test
  void an_update_sets_back_what_it_does_not_give() {
    iam.role("app");
    iam.call(UpdateRole.class, new UpdateRole.Request("app", "a role", 7200));
    iam.call(UpdateRole.class, new UpdateRole.Request("app", "another", null));

    assertThat(get("app").description()).isEqualTo("another");
    assertThat(get("app").maxSessionDuration()).isEqualTo(3600);
  }

  @Test
  void lists_leave_out_tags_and_the_last_use() {
    iam.role("app", new Tag("a", "b"));

    Role listed =
        iam.call(ListRoles.class, new ListRoles.Request(null, null, null)).roles().getFirst();

    assertThat(listed.tags()).isNull();
    assertThat(listed.roleLastUsed()).isNull();
    assertThat(get("app").tags()).containsExactly(new Tag("a", "b"));
    assertThat(get("app").roleLastUsed()).isEqualTo(new RoleLastUsed(null, null));
  }

  @Test
  void a_session_of_a_role_is_its_last_use() {
    Role role = iam.role("app");
    var caller =
        new Principal(
            "123456789012",
            "arn:aws:sts::123456789012:assumed-role/app/me",
            role.roleId() + ":me",
            "ASIAX");

    iam.identities().called(caller, new Scope("123456789012", "eu-central-1"), "s3");

    assertThat(get("app").roleLastUsed())
        .isEqualTo(new RoleLastUsed(TestClock.START, "eu-central-1"));
    assertThat(iam.identities().roleId(role.arn())).contains(role.roleId());
    assertThat(iam.identities().roleId(role.arn() + "x")).isEmpty();
  }

  @Test
  void a_role_is_deleted_when_nothing_holds_it() {
    iam.role("app");
    iam.call(CreateInstanceProfile.class, new CreateInstanceProfile.Request("servers", null, null));
    iam.call(
        AddRoleToInstanceProfile.class, new AddRoleToInstanceProfile.Request("servers", "app"));
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", Iam.READ_ONLY));

    refusedToDelete("must remove roles from instance profile first.");
    refused(
        () -> iam.call(DeleteInstanceProfile.class, new DeleteInstanceProfile.Request("servers")),
        "DeleteConflict",
        "Cannot delete entity, must remove roles from instance profile first.");
    iam.call(
        RemoveRoleFromInstanceProfile.class,
        new RemoveRoleFromInstanceProfile.Request("servers", "app"));
    refusedToDelete("must detach all policies first.");
    iam.call(DetachRolePolicy.class, new DetachRolePolicy.Request("app", Iam.READ_ONLY));
    iam.call(DeleteRole.class, new DeleteRole.Request("app"));

    refused(() -> get("app"), "NoSuchEntity", "The role with name app cannot be found.");
  }

  @Test
  void an_instance_profile_has_one_role_at_most() {
    iam.role("app");
    iam.role("web");
    iam.call(CreateInstanceProfile.class, new CreateInstanceProfile.Request("servers", null, null));
    iam.call(
        AddRoleToInstanceProfile.class, new AddRoleToInstanceProfile.Request("servers", "app"));

    refused(
        () ->
            iam.call(
                AddRoleToInstanceProfile.class,
                new AddRoleToInstanceProfile.Request("servers", "web")),
        "LimitExceeded",
        "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
    assertThat(profilesOf("app"))
        .singleElement()
        .satisfies(it -> assertThat(it.roles()).extracting(Role::roleName).containsExactly("app"));
    assertThat(profilesOf("web")).isEmpty();
  }

  @Test
  void a_service_linked_role_has_the_name_and_the_policy_of_its_service() {
    Role role = serviceLinked();

    assertThat(role.arn())
        .isEqualTo(
            "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS");
    assertThat(
            iam.call(
                    ListAttachedRolePolicies.class,
                    new ListAttachedRolePolicies.Request("AWSServiceRoleForECS", null, null, null))
                .attachedPolicies())
        .extracting(it -> it.policyName())
        .containsExactly("AmazonECSServiceRolePolicy");
    refused(
        this::serviceLinked,
        "InvalidInput",
        "Service role name AWSServiceRoleForECS has been taken in this account, please try a"
            + " different suffix.");
  }

  @Test
  void a_service_linked_role_is_deleted_by_a_task_only() {
    serviceLinked();

    refused(
        () -> iam.call(DeleteRole.class, new DeleteRole.Request("AWSServiceRoleForECS")),
        "UnmodifiableEntity",
        "Cannot perform the operation on the protected role 'AWSServiceRoleForECS' - this role is"
            + " only modifiable by AWS");
    String task =
        iam.call(
                DeleteServiceLinkedRole.class,
                new DeleteServiceLinkedRole.Request("AWSServiceRoleForECS"))
            .deletionTaskId();
    assertThat(task).startsWith("task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/");
    assertThat(
            iam.call(
                    GetServiceLinkedRoleDeletionStatus.class,
                    new GetServiceLinkedRoleDeletionStatus.Request(task))
                .status())
        .isEqualTo(DeletionTaskStatusType.SUCCEEDED);
    refused(
        () -> get("AWSServiceRoleForECS"),
        "NoSuchEntity",
        "The role with name AWSServiceRoleForECS cannot be found.");
  }

  private Role serviceLinked() {
    return present(
        iam.call(
                CreateServiceLinkedRole.class,
                new CreateServiceLinkedRole.Request("ecs.amazonaws.com", null, null))
            .role());
  }

  private void refusedToDelete(String first) {
    refused(
        () -> iam.call(DeleteRole.class, new DeleteRole.Request("app")),
        "DeleteConflict",
        "Cannot delete entity, " + first);
  }

  private List<InstanceProfile> profilesOf(String role) {
    return iam.call(
            ListInstanceProfilesForRole.class,
            new ListInstanceProfilesForRole.Request(role, null, null))
        .instanceProfiles();
  }

  private Role get(String name) {
    return iam.call(GetRole.class, new GetRole.Request(name)).role();
  }
}
