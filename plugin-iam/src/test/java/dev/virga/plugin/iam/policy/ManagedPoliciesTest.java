package dev.virga.plugin.iam.policy;

import static dev.virga.plugin.iam.policy.PoliciesUnderTest.READ;
import static dev.virga.plugin.iam.policy.PoliciesUnderTest.present;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.Policy;
import dev.virga.plugin.iam.model.PolicyScopeType;
import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.plugin.iam.model.Tag;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedPoliciesTest {
  private static final String MISSING = "arn:aws:iam::123456789012:policy/Missing";

  private final PoliciesUnderTest iam = PoliciesUnderTest.start();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void a_created_policy_is_read_back() {
    var created =
        present(
            iam.call(
                    CreatePolicy.class,
                    new CreatePolicy.Request(
                        "Read", "/team/", READ, "Reads", List.of(new Tag("a", "1"))))
                .policy());

    Policy read = get(present(created.arn()));
    assertThat(created.arn()).isEqualTo("arn:aws:iam::123456789012:policy/team/Read");
    assertThat(created.policyId()).matches("ANPA[A-Z2-7]{17}");
    assertThat(created.description()).isNull();
    assertThat(read.description()).isEqualTo("Reads");
    assertThat(read.tags()).containsExactly(new Tag("a", "1"));
    assertThat(read.defaultVersionId()).isEqualTo("v1");
    assertThat(read.attachmentCount()).isZero();
    assertThat(read.permissionsBoundaryUsageCount()).isZero();
    assertThat(read.isAttachable()).isTrue();
    assertThat(read.createDate()).isEqualTo(read.updateDate());
    assertThat(read.with(it -> it.description = null)).isEqualTo(created);
  }

  @Test
  void names_are_unique_in_letters_of_either_case_and_under_every_path() {
    iam.create("Read");

    iam.refused(
        CreatePolicy.class,
        new CreatePolicy.Request("READ", "/other/", READ, null, null),
        "EntityAlreadyExists",
        "A policy called READ already exists. Duplicate names are not allowed.");
    assertThat(names(null, null)).containsExactly("Read");
  }

  @Test
  void a_policy_that_is_not_there_is_named() {
    iam.create("Missing", "/elsewhere/", READ);

    iam.refused(
        GetPolicy.class,
        new GetPolicy.Request(MISSING),
        "NoSuchEntity",
        "Policy " + MISSING + " was not found.");
    iam.refused(
        DeletePolicy.class,
        new DeletePolicy.Request(MISSING),
        "NoSuchEntity",
        "Policy " + MISSING + " was not found.");
    iam.refused(
        GetPolicy.class,
        new GetPolicy.Request("arn:aws:iam::123456789012:role/x"),
        "InvalidInput",
        "ARN arn:aws:iam::123456789012:role/x is not valid.");
  }

  @Test
  void the_size_counts_without_white_space() {
    String padded = READ.replace(",", ",\n" + " ".repeat(4_000));
    String large = READ.replace("\"*\"", "\"arn:aws:s3:::" + "x".repeat(6_144) + "\"");

    iam.create("Padded", "/", padded);
    iam.refused(
        CreatePolicy.class,
        new CreatePolicy.Request("Large", null, large, null, null),
        "LimitExceeded",
        "Cannot exceed quota for PolicySize: 6144");
    assertThat(names(null, null)).containsExactly("Padded");
  }

  @Test
  void a_document_comes_back_letter_by_letter_and_percent_encoded() {
    String document = READ.replace("\"*\"", "\"arn:aws:s3:::a~b+c *\"").replace(",", ", \n");
    String arn = iam.create("Exact", "/", document);

    String encoded = present(version(arn, "v1").document());

    assertThat(encoded).doesNotContain("+", " ", "*", "\n").contains("%20", "%2A", "%2B", "~");
    assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(document);
  }

  @Test
  void there_are_five_versions_at_most_and_their_numbers_are_never_used_again() {
    String arn = iam.create("Read");
    for (int i = 2; i <= 5; i++) {
      assertThat(newVersion(arn, i == 3).versionId()).isEqualTo("v" + i);
    }

    iam.refused(
        CreatePolicyVersion.class,
        new CreatePolicyVersion.Request(arn, READ, true),
        "LimitExceeded",
        "A managed policy can have up to 5 versions. Before you create a new version, you must"
            + " delete an existing version.");
    iam.call(DeletePolicyVersion.class, new DeletePolicyVersion.Request(arn, "v5"));
    assertThat(newVersion(arn, false).versionId()).isEqualTo("v6");
    assertThat(get(arn).defaultVersionId()).isEqualTo("v3");
    var versions = versions(arn);
    assertThat(versions)
        .extracting(PolicyVersion::versionId)
        .containsExactly("v6", "v4", "v3", "v2", "v1");
    assertThat(versions).extracting(PolicyVersion::document).containsOnlyNulls();
    assertThat(versions)
        .filteredOn(it -> Boolean.TRUE.equals(it.isDefaultVersion()))
        .extracting(PolicyVersion::versionId)
        .containsExactly("v3");
  }

  @Test
  void the_default_version_stays_until_another_one_is() {
    String arn = iam.create("Read");
    newVersion(arn, false);

    iam.refused(
        DeletePolicyVersion.class,
        new DeletePolicyVersion.Request(arn, "v1"),
        "DeleteConflict",
        "Cannot delete the default version of a policy.");
    iam.call(SetDefaultPolicyVersion.class, new SetDefaultPolicyVersion.Request(arn, "v2"));
    iam.call(DeletePolicyVersion.class, new DeletePolicyVersion.Request(arn, "v1"));

    assertThat(get(arn).defaultVersionId()).isEqualTo("v2");
    String message = "Policy " + arn + " version v1 does not exist or is not attachable.";
    iam.refused(
        GetPolicyVersion.class, new GetPolicyVersion.Request(arn, "v1"), "NoSuchEntity", message);
    iam.refused(
        SetDefaultPolicyVersion.class,
        new SetDefaultPolicyVersion.Request(arn, "v1"),
        "NoSuchEntity",
        message);
    iam.refused(
        DeletePolicyVersion.class,
        new DeletePolicyVersion.Request(arn, "v1"),
        "NoSuchEntity",
        message);
  }

  @Test
  void a_policy_is_deleted_once_nobody_has_it_and_one_version_is_left() {
    String arn = iam.create("Read");
    newVersion(arn, true);
    iam.call(AttachUserPolicy.class, new AttachUserPolicy.Request("bob", arn));
    iam.refused(
        DeletePolicy.class,
        new DeletePolicy.Request(arn),
        "DeleteConflict",
        "Cannot delete a policy attached to entities.");
    iam.call(DetachUserPolicy.class, new DetachUserPolicy.Request("bob", arn));
    iam.refused(
        DeletePolicy.class,
        new DeletePolicy.Request(arn),
        "DeleteConflict",
        "This policy has more than one version. Before you delete a policy, you must delete the"
            + " policy's versions. The default version is deleted with the policy.");
    iam.call(DeletePolicyVersion.class, new DeletePolicyVersion.Request(arn, "v1"));

    iam.call(DeletePolicy.class, new DeletePolicy.Request(arn));

    assertThat(names(null, null)).isEmpty();
  }

  @Test
  void a_refused_version_changes_nothing() {
    String arn = iam.create("Read");

    iam.refused(
        CreatePolicyVersion.class,
        new CreatePolicyVersion.Request(arn, "{}", true),
        "MalformedPolicyDocument",
        "Policy document must be version 2012-10-17 or greater.");

    assertThat(versions(arn)).hasSize(1);
  }

  @Test
  void tags_are_set_listed_and_taken_away() {
    String arn = iam.create("Read");
    iam.call(
        TagPolicy.class, new TagPolicy.Request(arn, List.of(new Tag("b", "1"), new Tag("a", "2"))));
    iam.call(TagPolicy.class, new TagPolicy.Request(arn, List.of(new Tag("B", "3"))));

    assertThat(tags(arn)).containsExactlyInAnyOrder(new Tag("a", "2"), new Tag("B", "3"));
    iam.refused(
        TagPolicy.class,
        new TagPolicy.Request(arn, List.of(new Tag("x", "1"), new Tag("X", "2"))),
        "InvalidInput",
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    iam.call(UntagPolicy.class, new UntagPolicy.Request(arn, List.of("A")));
    assertThat(tags(arn)).containsExactly(new Tag("B", "3"));
  }

  @Test
  void lists_are_of_a_scope_a_path_and_a_use() {
    String read = iam.create("Read", "/a/", READ);
    String other = iam.create("Other", "/b/", READ);
    iam.create("Unused", "/a/", READ);
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", read));
    iam.call(
        PutUserPermissionsBoundary.class, new PutUserPermissionsBoundary.Request("bob", other));

    assertThat(names(null, null)).containsExactly("Other", "Read", "Unused");
    assertThat(names("/a/", null)).containsExactly("Read", "Unused");
    assertThat(names(null, PolicyUsageType.PERMISSIONS_POLICY)).containsExactly("Read");
    assertThat(names(null, PolicyUsageType.PERMISSIONS_BOUNDARY)).containsExactly("Other");
    assertThat(list(new ListPolicies.Request(PolicyScopeType.LOCAL, true, null, null, null, null)))
        .extracting(Policy::policyName)
        .containsExactly("Read");
    assertThat(get(read).attachmentCount()).isEqualTo(1);
    assertThat(get(other).permissionsBoundaryUsageCount()).isEqualTo(1);
    assertThat(list(new ListPolicies.Request(null, true, null, null, null, null))).hasSize(1);
  }

  @Test
  void pages_hold_every_policy_once() {
    for (int i = 0; i < 7; i++) {
      iam.create("P" + i);
    }
    var names = new ArrayList<@Nullable String>();
    String marker = null;
    do {
      var page =
          iam.call(
              ListPolicies.class,
              new ListPolicies.Request(PolicyScopeType.LOCAL, null, null, null, marker, 3));
      present(page.policies()).forEach(it -> names.add(it.policyName()));
      marker = page.marker();
      assertThat(page.isTruncated()).isEqualTo(marker != null);
    } while (marker != null);

    assertThat(names).containsExactly("P0", "P1", "P2", "P3", "P4", "P5", "P6");
  }

  @Test
  void policies_last_as_long_as_the_data_directory(@TempDir Path directory) {
    String arn;
    try (var first = PoliciesUnderTest.start(it -> it.in(directory))) {
      arn = first.create("Read");
      first.call(AttachUserPolicy.class, new AttachUserPolicy.Request("bob", arn));
      first.call(PutUserPolicy.class, new PutUserPolicy.Request("bob", "Inline", READ));
      first.call(CreatePolicyVersion.class, new CreatePolicyVersion.Request(arn, READ, true));
    }

    try (var second = PoliciesUnderTest.start(it -> it.in(directory))) {
      var policy = second.call(GetPolicy.class, new GetPolicy.Request(arn)).policy();
      var inline =
          second.call(ListUserPolicies.class, new ListUserPolicies.Request("bob", null, null));

      assertThat(present(policy).attachmentCount()).isEqualTo(1);
      assertThat(present(policy).defaultVersionId()).isEqualTo("v2");
      assertThat(inline.policyNames()).containsExactly("Inline");
    }
  }

  private Policy get(String arn) {
    return present(iam.call(GetPolicy.class, new GetPolicy.Request(arn)).policy());
  }

  private PolicyVersion version(String arn, String id) {
    return present(
        iam.call(GetPolicyVersion.class, new GetPolicyVersion.Request(arn, id)).policyVersion());
  }

  private PolicyVersion newVersion(String arn, boolean setAsDefault) {
    return present(
        iam.call(
                CreatePolicyVersion.class, new CreatePolicyVersion.Request(arn, READ, setAsDefault))
            .policyVersion());
  }

  private List<PolicyVersion> versions(String arn) {
    return present(
        iam.call(ListPolicyVersions.class, new ListPolicyVersions.Request(arn, null, null))
            .versions());
  }

  private List<Tag> tags(String arn) {
    return iam.call(ListPolicyTags.class, new ListPolicyTags.Request(arn, null, null)).tags();
  }

  private List<Policy> list(ListPolicies.Request request) {
    return present(iam.call(ListPolicies.class, request).policies());
  }

  private List<@Nullable String> names(
      @Nullable String pathPrefix, @Nullable PolicyUsageType usage) {
    var request =
        new ListPolicies.Request(PolicyScopeType.LOCAL, null, pathPrefix, usage, null, null);
    var names = new ArrayList<@Nullable String>();
    list(request).forEach(it -> names.add(it.policyName()));
    return names;
  }
}
