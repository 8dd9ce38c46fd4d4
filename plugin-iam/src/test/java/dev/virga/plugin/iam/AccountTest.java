package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.present;
import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.account.CreateAccountAlias;
import dev.virga.plugin.iam.account.DeleteAccountAlias;
import dev.virga.plugin.iam.account.GenerateCredentialReport;
import dev.virga.plugin.iam.account.GetAccountAuthorizationDetails;
import dev.virga.plugin.iam.account.GetAccountSummary;
import dev.virga.plugin.iam.account.GetCredentialReport;
import dev.virga.plugin.iam.account.ListAccountAliases;
import dev.virga.plugin.iam.group.AddUserToGroup;
import dev.virga.plugin.iam.group.DeleteGroup;
import dev.virga.plugin.iam.group.GetGroup;
import dev.virga.plugin.iam.group.UpdateGroup;
import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.ReportStateType;
import dev.virga.plugin.iam.model.SummaryKeyType;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.policy.AttachRolePolicy;
import dev.virga.plugin.iam.policy.PutUserPolicy;
import dev.virga.plugin.iam.role.ListRoleTags;
import dev.virga.plugin.iam.role.TagRole;
import dev.virga.plugin.iam.role.UntagRole;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountTest {
  private final Iam iam = new Iam();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void an_alias_takes_the_place_of_the_one_before() {
    alias("one");
    alias("two");

    assertThat(
            iam.call(ListAccountAliases.class, new ListAccountAliases.Request(null, null))
                .accountAliases())
        .containsExactly("two");
    refused(
        () -> iam.call(DeleteAccountAlias.class, new DeleteAccountAlias.Request("one")),
        "NoSuchEntity",
        "The account alias one cannot be found.");
  }

  @Test
  void an_alias_of_another_account_is_taken() {
    var other = new Scope("111122223333", "us-east-1");
    iam.service.call(CreateAccountAlias.class, new CreateAccountAlias.Request("ours"), other);

    refused(() -> alias("ours"), "EntityAlreadyExists", "The account alias ours already exists.");
  }

  @Test
  void the_summary_counts_what_there_is() {
    iam.user("alice");
    iam.user("bob");
    iam.group("team");
    iam.role("app");
    iam.key(null);

    assertThat(
            present(
                iam.call(GetAccountSummary.class, new GetAccountSummary.Request()).summaryMap()))
        .containsEntry(SummaryKeyType.USERS, 2)
        .containsEntry(SummaryKeyType.GROUPS, 1)
        .containsEntry(SummaryKeyType.ROLES, 1)
        .containsEntry(SummaryKeyType.ACCOUNT_ACCESS_KEYS_PRESENT, 1)
        .containsEntry(SummaryKeyType.MFA_DEVICES, 0)
        .containsEntry(SummaryKeyType.USERS_QUOTA, 5000)
        .hasSize(SummaryKeyType.values().length);
  }

  @Test
  void a_report_is_good_for_four_hours() {
    iam.user("alice");
    iam.key("alice");

    Assertions.assertThatThrownBy(this::report)
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("ReportNotPresent"));
    assertThat(generate()).isEqualTo(ReportStateType.STARTED);
    assertThat(generate()).isEqualTo(ReportStateType.COMPLETE);
    assertThat(report().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(22))
        .anySatisfy(line ->
            assertThat(line)
                .startsWith(
                    "alice,arn:aws:iam::123456789012:user/alice,2026-01-31T12:00:00+00:00,false,"
                        + "N/A,N/A,N/A,false,true,2026-01-31T12:00:00+00:00,N/A,N/A,N/A,false"));

    iam.service.clock().advance(Duration.ofHours(4));
    Assertions.assertThatThrownBy(this::report)
        .isInstanceOfSatisfying(
            AwsException.class, e -> assertThat(e.code()).isEqualTo("ReportExpired"));
    assertThat(generate()).isEqualTo(ReportStateType.STARTED);
  }

  @Test
  void the_details_show_what_hangs_together_in_pages() {
    iam.user("alice");
    iam.group("team");
    iam.role("app");
    iam.call(AddUserToGroup.class, new AddUserToGroup.Request("team", "alice"));
    iam.call(
        PutUserPolicy.class,
        new PutUserPolicy.Request(
            "alice",
            "inline",
            "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"));
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", Iam.READ_ONLY));

    var first =
        iam.call(
            GetAccountAuthorizationDetails.class,
            new GetAccountAuthorizationDetails.Request(null, 2, null));
    var second =
        iam.call(
            GetAccountAuthorizationDetails.class,
            new GetAccountAuthorizationDetails.Request(null, 2, first.marker()));

    var user = present(first.userDetailList()).getFirst();
    assertThat(user.groupList()).containsExactly("team");
    assertThat(present(user.userPolicyList()).getFirst().policyDocument()).startsWith("%7B");
    assertThat(first.groupDetailList()).hasSize(1);
    assertThat(first.isTruncated()).isTrue();
    assertThat(present(second.roleDetailList()).getFirst().attachedManagedPolicies()).hasSize(1);
    assertThat(second.policies()).extracting(it -> it.arn()).containsExactly(Iam.READ_ONLY);
    assertThat(second.isTruncated()).isFalse();
    assertThat(
            iam.call(
                    GetAccountAuthorizationDetails.class,
                    new GetAccountAuthorizationDetails.Request(
                        List.of(EntityType.GROUP), null, null))
                .userDetailList())
        .isEmpty();
  }

  @Test
  void a_renamed_group_keeps_its_members_and_is_not_deleted_with_them() {
    iam.user("alice");
    iam.group("team");
    iam.call(AddUserToGroup.class, new AddUserToGroup.Request("team", "alice"));
    iam.call(UpdateGroup.class, new UpdateGroup.Request("team", null, "crew"));

    assertThat(iam.call(GetGroup.class, new GetGroup.Request("crew", null, null)).users())
        .extracting(User::userName)
        .containsExactly("alice");
    refused(
        () -> iam.call(DeleteGroup.class, new DeleteGroup.Request("crew")),
        "DeleteConflict",
        "Cannot delete entity, must remove users from group first.");
    refused(
        () -> iam.call(DeleteGroup.class, new DeleteGroup.Request("team")),
        "NoSuchEntity",
        "The group with name team cannot be found.");
  }

  @Test
  void a_user_is_in_ten_groups_at_most() {
    iam.user("alice");
    IntStream.range(0, 11).forEach(i -> iam.group("g" + i));
    IntStream.range(0, 10)
        .forEach(i -> iam.call(AddUserToGroup.class, new AddUserToGroup.Request("g" + i, "alice")));

    refused(
        () -> iam.call(AddUserToGroup.class, new AddUserToGroup.Request("g10", "alice")),
        "LimitExceeded",
        "Cannot exceed quota for GroupsPerUser: 10");
  }

  @Test
  void tags_are_told_apart_whatever_the_case_of_their_keys() {
    iam.role("app", new Tag("Team", "a"), new Tag("cost", "1"));

    tag(new Tag("TEAM", "b"), new Tag("zone", "z"));

    assertThat(tags())
        .containsExactly(new Tag("TEAM", "b"), new Tag("cost", "1"), new Tag("zone", "z"));
    iam.call(UntagRole.class, new UntagRole.Request("app", List.of("COST", "none")));
    assertThat(tags()).extracting(Tag::key).containsExactly("TEAM", "zone");
  }

  @Test
  void tags_that_break_a_rule_change_nothing() {
    iam.role("app", new Tag("a", "1"));

    refused(
        () -> tag(new Tag("b", "1"), new Tag("B", "2")),
        "InvalidInput",
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    refused(
        () -> tag(new Tag("aws:b", "1")),
        "InvalidInput",
        "aws: prefixed tag key names are not allowed for external use.");
    refused(
        () -> tag(IntStream.range(0, 50).mapToObj(i -> new Tag("k" + i, "")).toArray(Tag[]::new)),
        "LimitExceeded",
        "The number of tags has reached the maximum limit.");
    assertThat(tags()).containsExactly(new Tag("a", "1"));
  }

  private void tag(Tag... tags) {
    iam.call(TagRole.class, new TagRole.Request("app", List.of(tags)));
  }

  private List<Tag> tags() {
    return iam.call(ListRoleTags.class, new ListRoleTags.Request("app", null, null)).tags();
  }

  private void alias(String alias) {
    iam.call(CreateAccountAlias.class, new CreateAccountAlias.Request(alias));
  }

  private ReportStateType generate() {
    return present(
        iam.call(GenerateCredentialReport.class, new GenerateCredentialReport.Request()).state());
  }

  private String report() {
    return new String(
        present(iam.call(GetCredentialReport.class, new GetCredentialReport.Request()).content()),
        StandardCharsets.UTF_8);
  }
}
