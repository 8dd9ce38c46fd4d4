package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AccessKey;
import software.amazon.awssdk.services.iam.model.DeleteConflictException;
import software.amazon.awssdk.services.iam.model.EntityAlreadyExistsException;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.StatusType;
import software.amazon.awssdk.services.iam.model.SummaryKeyType;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;

/// Users, groups, roles and keys through the AWS SDK for Java, in an account of their own.
class IamEntitiesTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "222233334444";
  private static final String TRUST =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ecs-tasks.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}";

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
  void a_role_is_created_read_changed_and_deleted() {
    Tag tag = Tag.builder().key("team").value("a").build();
    String arn =
        iam.createRole(it ->
                it.roleName("sdk-role").path("/sdk/").assumeRolePolicyDocument(TRUST).tags(tag))
            .role()
            .arn();

    iam.updateRole(it -> it.roleName("sdk-role").description("a role").maxSessionDuration(7200));
    Role role = iam.getRole(it -> it.roleName("sdk-role")).role();

    assertThat(role.arn())
        .isEqualTo(arn)
        .isEqualTo("arn:aws:iam::" + ACCOUNT + ":role/sdk/sdk-role");
    assertThat(URLDecoder.decode(role.assumeRolePolicyDocument(), StandardCharsets.UTF_8))
        .isEqualTo(TRUST);
    assertThat(role.tags()).containsExactly(tag);
    assertThat(role.maxSessionDuration()).isEqualTo(7200);
    assertThatThrownBy(
            () -> iam.createRole(it -> it.roleName("SDK-role").assumeRolePolicyDocument(TRUST)))
        .isInstanceOf(EntityAlreadyExistsException.class)
        .hasMessageContaining("Role with name SDK-role already exists.");
    assertThatThrownBy(
            () -> iam.createRole(it -> it.roleName("other").assumeRolePolicyDocument("{")))
        .isInstanceOf(MalformedPolicyDocumentException.class);
    iam.deleteRole(it -> it.roleName("sdk-role"));
    assertThatThrownBy(() -> iam.getRole(it -> it.roleName("sdk-role")))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessageContaining("The role with name sdk-role cannot be found.");
  }

  @Test
  void a_role_with_an_instance_profile_is_not_deleted() {
    iam.createRole(it -> it.roleName("held").assumeRolePolicyDocument(TRUST));
    iam.createInstanceProfile(it -> it.instanceProfileName("holder"));
    iam.addRoleToInstanceProfile(it -> it.instanceProfileName("holder").roleName("held"));

    assertThatThrownBy(() -> iam.deleteRole(it -> it.roleName("held")))
        .isInstanceOf(DeleteConflictException.class)
        .hasMessageContaining("must remove roles from instance profile first.");
    assertThat(iam.listInstanceProfilesForRole(it -> it.roleName("held")).instanceProfiles())
        .singleElement()
        .satisfies(it -> assertThat(it.roles()).hasSize(1));
    iam.removeRoleFromInstanceProfile(it -> it.instanceProfileName("holder").roleName("held"));
    iam.deleteInstanceProfile(it -> it.instanceProfileName("holder"));
    iam.deleteRole(it -> it.roleName("held"));
  }

  @Test
  void a_key_of_a_user_signs_for_every_service_until_it_is_inactive() {
    iam.createUser(it -> it.userName("signer"));
    AccessKey key = iam.createAccessKey(it -> it.userName("signer")).accessKey();
    var credentials =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey()));

    try (StsClient sts = Clients.sts(VIRGA.endpoint(), credentials);
        S3Client s3 = Clients.s3(VIRGA.endpoint(), credentials)) {
      assertThat(sts.getCallerIdentity().arn())
          .isEqualTo("arn:aws:iam::" + ACCOUNT + ":user/signer");
      assertThat(s3.listBuckets().buckets()).isEmpty();
      assertThat(
              iam.getAccessKeyLastUsed(it -> it.accessKeyId(key.accessKeyId()))
                  .accessKeyLastUsed()
                  .serviceName())
          .isEqualTo("s3");

      iam.updateAccessKey(
          it -> it.userName("signer").accessKeyId(key.accessKeyId()).status(StatusType.INACTIVE));
      assertThatThrownBy(sts::getCallerIdentity)
          .isInstanceOfSatisfying(
              StsException.class,
              e -> {
                assertThat(e.statusCode()).isEqualTo(403);
                assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidClientTokenId");
              });
    }
    iam.deleteAccessKey(it -> it.userName("signer").accessKeyId(key.accessKeyId()));
    iam.deleteUser(it -> it.userName("signer"));
  }

  @Test
  void a_key_with_a_wrong_secret_is_refused_where_signatures_are_verified() {
    iam.createUser(it -> it.userName("forger"));
    AccessKey key = iam.createAccessKey(it -> it.userName("forger")).accessKey();
    var forged =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(key.accessKeyId(), "guess"));

    try (S3Client s3 = Clients.s3(VIRGA.endpoint(), forged)) {
      assertThatThrownBy(s3::listBuckets).hasMessageContaining("signature");
    }
    iam.deleteAccessKey(it -> it.userName("forger").accessKeyId(key.accessKeyId()));
    iam.deleteUser(it -> it.userName("forger"));
  }

  @Test
  void members_of_groups_are_paged() {
    iam.createGroup(it -> it.groupName("team"));
    for (int i = 0; i < 5; i++) {
      String name = "member-" + i;
      iam.createUser(it -> it.userName(name));
      iam.addUserToGroup(it -> it.groupName("team").userName(name));
    }

    assertThat(iam.getGroupPaginator(it -> it.groupName("team").maxItems(2)).users())
        .extracting(it -> it.userName())
        .containsExactly("member-0", "member-1", "member-2", "member-3", "member-4");
    assertThatThrownBy(() -> iam.deleteGroup(it -> it.groupName("team")))
        .isInstanceOf(DeleteConflictException.class);
    for (int i = 0; i < 5; i++) {
      String name = "member-" + i;
      iam.removeUserFromGroup(it -> it.groupName("team").userName(name));
      iam.deleteUser(it -> it.userName(name));
    }
    iam.deleteGroup(it -> it.groupName("team"));
  }

  @Test
  void providers_and_the_summary_are_read_back() {
    String arn =
        iam.createOpenIDConnectProvider(it ->
                it.url("https://tokens.example.com")
                    .clientIDList("sts.amazonaws.com")
                    .thumbprintList("a031c46782e6e6c662c2c87c76da9aa62ccabd8e"))
            .openIDConnectProviderArn();

    assertThat(iam.getOpenIDConnectProvider(it -> it.openIDConnectProviderArn(arn)).url())
        .isEqualTo("tokens.example.com");
    assertThat(iam.getAccountSummary().summaryMap())
        .containsEntry(SummaryKeyType.PROVIDERS, 1)
        .containsEntry(SummaryKeyType.ACCESS_KEYS_PER_USER_QUOTA, 2);
    iam.deleteOpenIDConnectProvider(it -> it.openIDConnectProviderArn(arn));
  }

  @Test
  void a_name_with_other_letters_is_refused_in_the_words_of_iam() {
    assertThatThrownBy(() -> iam.createUser(it -> it.userName("a b")))
        .isInstanceOfSatisfying(
            IamException.class,
            e -> {
              assertThat(e.statusCode()).isEqualTo(400);
              assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationError");
              assertThat(e.awsErrorDetails().errorMessage())
                  .isEqualTo(
                      "The specified value for userName is invalid. It must contain only"
                          + " alphanumeric characters and/or the following: +=,.@_-");
            });
  }
}
