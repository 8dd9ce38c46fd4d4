package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.file;
import static dev.virga.plugin.iam.Iam.present;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.account.CreateAccountAlias;
import dev.virga.plugin.iam.account.GenerateCredentialReport;
import dev.virga.plugin.iam.account.GetAccountAuthorizationDetails;
import dev.virga.plugin.iam.account.GetAccountPasswordPolicy;
import dev.virga.plugin.iam.account.GetAccountSummary;
import dev.virga.plugin.iam.account.GetCredentialReport;
import dev.virga.plugin.iam.account.ListAccountAliases;
import dev.virga.plugin.iam.account.SetSecurityTokenServicePreferences;
import dev.virga.plugin.iam.account.UpdateAccountPasswordPolicy;
import dev.virga.plugin.iam.group.AddUserToGroup;
import dev.virga.plugin.iam.model.GlobalEndpointTokenVersion;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.policy.AttachRolePolicy;
import dev.virga.plugin.iam.provider.CreateOpenIDConnectProvider;
import dev.virga.plugin.iam.provider.CreateSAMLProvider;
import dev.virga.plugin.iam.provider.GetOpenIDConnectProvider;
import dev.virga.plugin.iam.provider.GetSAMLProvider;
import dev.virga.plugin.iam.provider.GetServerCertificate;
import dev.virga.plugin.iam.provider.ListOpenIDConnectProviders;
import dev.virga.plugin.iam.provider.ListSAMLProviders;
import dev.virga.plugin.iam.provider.UploadServerCertificate;
import dev.virga.plugin.iam.role.AddRoleToInstanceProfile;
import dev.virga.plugin.iam.role.CreateInstanceProfile;
import dev.virga.plugin.iam.role.CreateServiceLinkedRole;
import dev.virga.plugin.iam.role.DeleteServiceLinkedRole;
import dev.virga.plugin.iam.role.GetServiceLinkedRoleDeletionStatus;
import dev.virga.plugin.iam.user.CreateLoginProfile;
import dev.virga.plugin.iam.user.CreateServiceSpecificCredential;
import dev.virga.plugin.iam.user.CreateVirtualMFADevice;
import dev.virga.plugin.iam.user.GetLoginProfile;
import dev.virga.plugin.iam.user.ListSSHPublicKeys;
import dev.virga.plugin.iam.user.ListServiceSpecificCredentials;
import dev.virga.plugin.iam.user.ListSigningCertificates;
import dev.virga.plugin.iam.user.ListVirtualMFADevices;
import dev.virga.plugin.iam.user.UploadSSHPublicKey;
import dev.virga.plugin.iam.user.UploadSigningCertificate;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever an account has is there again after a restart.
class RestartTest {
  private String deletion = "";

  @Test
  void everything_is_found_after_a_restart(@TempDir Path data) {
    List<Object> before;
    try (var iam = new Iam(ServiceUnderTest.of(new IamPlugin()).in(data).start())) {
      fill(iam);
      before = everything(iam);
    }

    try (var iam = new Iam(ServiceUnderTest.of(new IamPlugin()).in(data).start())) {
      assertThat(everything(iam)).usingRecursiveComparison().isEqualTo(before);
    }
  }

  private void fill(Iam iam) {
    iam.user("alice");
    iam.key("alice");
    iam.group("team");
    iam.role("app", new Tag("a", "b"));
    iam.call(AddUserToGroup.class, new AddUserToGroup.Request("team", "alice"));
    iam.call(AttachRolePolicy.class, new AttachRolePolicy.Request("app", Iam.READ_ONLY));
    iam.call(CreateInstanceProfile.class, new CreateInstanceProfile.Request("servers", null, null));
    iam.call(
        AddRoleToInstanceProfile.class, new AddRoleToInstanceProfile.Request("servers", "app"));
    iam.call(
        CreateServiceLinkedRole.class,
        new CreateServiceLinkedRole.Request("ecs.amazonaws.com", null, null));
    deletion =
        iam.call(
                DeleteServiceLinkedRole.class,
                new DeleteServiceLinkedRole.Request("AWSServiceRoleForECS"))
            .deletionTaskId();
    fillCredentials(iam);
    fillProviders(iam);
    iam.call(CreateAccountAlias.class, new CreateAccountAlias.Request("ours"));
    iam.call(
        UpdateAccountPasswordPolicy.class,
        new UpdateAccountPasswordPolicy.Request(9, true, null, null, null, null, 30, null, null));
    iam.call(
        SetSecurityTokenServicePreferences.class,
        new SetSecurityTokenServicePreferences.Request(GlobalEndpointTokenVersion.V2_TOKEN));
    iam.call(GenerateCredentialReport.class, new GenerateCredentialReport.Request());
  }

  private static void fillCredentials(Iam iam) {
    iam.call(CreateLoginProfile.class, new CreateLoginProfile.Request("alice", "Passw0rd!", true));
    iam.call(
        CreateVirtualMFADevice.class,
        new CreateVirtualMFADevice.Request(null, "phone", List.of(new Tag("a", "b"))));
    iam.call(UploadSSHPublicKey.class, new UploadSSHPublicKey.Request("alice", file("ssh.pub")));
    iam.call(
        UploadSigningCertificate.class,
        new UploadSigningCertificate.Request("alice", file("server.pem")));
    iam.call(
        CreateServiceSpecificCredential.class,
        new CreateServiceSpecificCredential.Request("alice", "codecommit.amazonaws.com", null));
  }

  private static void fillProviders(Iam iam) {
    iam.call(
        CreateOpenIDConnectProvider.class,
        new CreateOpenIDConnectProvider.Request(
            "https://tokens.example.com", List.of("one"), null, null));
    iam.call(
        CreateSAMLProvider.class,
        new CreateSAMLProvider.Request(
            "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"a\">"
                + "<IDPSSODescriptor/></EntityDescriptor>",
            "saml",
            null,
            null,
            file("server.key")));
    iam.call(
        UploadServerCertificate.class,
        new UploadServerCertificate.Request(
            null, "web", file("server.pem"), file("server.key"), file("ca.pem"), null));
  }

  private List<Object> everything(Iam iam) {
    var saml =
        present(
            present(
                    iam.call(ListSAMLProviders.class, new ListSAMLProviders.Request())
                        .samlProviderList())
                .getFirst()
                .arn());
    var openId =
        present(
            present(
                    iam.call(
                            ListOpenIDConnectProviders.class,
                            new ListOpenIDConnectProviders.Request())
                        .openIDConnectProviderList())
                .getFirst()
                .arn());
    return List.of(
        iam.call(
            GetAccountAuthorizationDetails.class,
            new GetAccountAuthorizationDetails.Request(null, null, null)),
        iam.call(GetAccountSummary.class, new GetAccountSummary.Request()),
        iam.call(GetAccountPasswordPolicy.class, new GetAccountPasswordPolicy.Request()),
        iam.call(ListAccountAliases.class, new ListAccountAliases.Request(null, null)),
        iam.call(GetCredentialReport.class, new GetCredentialReport.Request()),
        iam.call(
            GetServiceLinkedRoleDeletionStatus.class,
            new GetServiceLinkedRoleDeletionStatus.Request(deletion)),
        iam.call(GetLoginProfile.class, new GetLoginProfile.Request("alice")),
        iam.call(ListVirtualMFADevices.class, new ListVirtualMFADevices.Request(null, null, null)),
        iam.call(ListSSHPublicKeys.class, new ListSSHPublicKeys.Request("alice", null, null)),
        iam.call(
            ListSigningCertificates.class,
            new ListSigningCertificates.Request("alice", null, null)),
        iam.call(
            ListServiceSpecificCredentials.class,
            new ListServiceSpecificCredentials.Request("alice", null, null, null, null)),
        iam.call(GetSAMLProvider.class, new GetSAMLProvider.Request(saml)),
        iam.call(GetOpenIDConnectProvider.class, new GetOpenIDConnectProvider.Request(openId)),
        iam.call(GetServerCertificate.class, new GetServerCertificate.Request("web")));
  }
}
