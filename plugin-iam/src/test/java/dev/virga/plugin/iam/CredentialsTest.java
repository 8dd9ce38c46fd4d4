package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.file;
import static dev.virga.plugin.iam.Iam.present;
import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.EncodingType;
import dev.virga.plugin.iam.model.SSHPublicKey;
import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.user.CreateServiceSpecificCredential;
import dev.virga.plugin.iam.user.CreateVirtualMFADevice;
import dev.virga.plugin.iam.user.DeleteUser;
import dev.virga.plugin.iam.user.EnableMFADevice;
import dev.virga.plugin.iam.user.GetSSHPublicKey;
import dev.virga.plugin.iam.user.ListMFADevices;
import dev.virga.plugin.iam.user.ListSigningCertificates;
import dev.virga.plugin.iam.user.ResetServiceSpecificCredential;
import dev.virga.plugin.iam.user.UpdateSigningCertificate;
import dev.virga.plugin.iam.user.UpdateUser;
import dev.virga.plugin.iam.user.UploadSSHPublicKey;
import dev.virga.plugin.iam.user.UploadSigningCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialsTest {
  private final Iam iam = new Iam();

  @BeforeEach
  void start() {
    iam.user("alice");
  }

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void an_ssh_key_has_the_fingerprint_that_ssh_keygen_shows() {
    var key = upload(file("ssh.pub"));

    assertThat(key.fingerprint()).isEqualTo("5b:2e:ac:97:16:44:78:bf:b0:0c:10:45:c3:c9:e5:69");
    assertThat(get(key.sshPublicKeyId(), EncodingType.SSH)).isEqualTo(file("ssh.pub"));
    assertThat(get(key.sshPublicKeyId(), EncodingType.PEM))
        .startsWith("-----BEGIN PUBLIC KEY-----\nMIIB");
  }

  @Test
  void an_ssh_key_in_pem_is_the_same_key() {
    var key = upload(file("ssh.pub"));
    String pem = get(key.sshPublicKeyId(), EncodingType.PEM);
    iam.user("bob");

    var other =
        present(
            iam.call(UploadSSHPublicKey.class, new UploadSSHPublicKey.Request("bob", pem))
                .sshPublicKey());

    assertThat(other.fingerprint()).isEqualTo(key.fingerprint());
    refused(
        () -> upload(pem),
        "DuplicateSSHPublicKey",
        "The SSH public key is already associated with the specified IAM user.");
  }

  @Test
  void what_is_no_rsa_key_is_refused() {
    refused(
        () -> upload("ssh-rsa AAAAB3NzaC1yc2E="),
        "InvalidPublicKey",
        "The public key is malformed or otherwise invalid.");
    refused(
        () -> upload("hello"),
        "UnrecognizedPublicKeyEncoding",
        "The public key encoding format is unsupported or unrecognized.");
  }

  @Test
  void a_user_with_an_ssh_key_is_not_deleted() {
    upload(file("ssh.pub"));

    refused(
        () -> iam.call(DeleteUser.class, new DeleteUser.Request("alice")),
        "DeleteConflict",
        "Cannot delete entity, must remove referenced objects first.");
  }

  @Test
  void a_signing_certificate_is_kept_once_and_follows_its_user() {
    var certificate =
        iam.call(
                UploadSigningCertificate.class,
                new UploadSigningCertificate.Request("alice", file("server.pem")))
            .certificate();
    iam.call(
        UpdateSigningCertificate.class,
        new UpdateSigningCertificate.Request(
            "alice", certificate.certificateId(), StatusType.INACTIVE));
    iam.call(UpdateUser.class, new UpdateUser.Request("alice", null, "carol"));

    assertThat(
            iam.call(
                    ListSigningCertificates.class,
                    new ListSigningCertificates.Request("carol", null, null))
                .certificates())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.userName()).isEqualTo("carol");
          assertThat(it.status()).isEqualTo(StatusType.INACTIVE);
        });
    refused(
        () ->
            iam.call(
                UploadSigningCertificate.class,
                new UploadSigningCertificate.Request("carol", file("server.pem"))),
        "DuplicateCertificate",
        "The same certificate is already associated with the user.");
    refused(
        () ->
            iam.call(
                UploadSigningCertificate.class,
                new UploadSigningCertificate.Request("carol", "hello")),
        "MalformedCertificate",
        "Unable to parse certificate. Please ensure the certificate is in PEM format.");
  }

  @Test
  void service_credentials_have_a_name_each_and_a_password_that_can_be_made_anew() {
    ServiceSpecificCredential first = credential("codecommit.amazonaws.com");
    ServiceSpecificCredential second = credential("codecommit.amazonaws.com");

    assertThat(first.serviceUserName()).isEqualTo("alice-at-123456789012");
    assertThat(second.serviceUserName()).isEqualTo("alice+1-at-123456789012");
    refused(
        () -> credential("codecommit.amazonaws.com"),
        "LimitExceeded",
        "Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2");
    refused(
        () -> credential("s3.amazonaws.com"),
        "NotSupportedService",
        "No such service s3.amazonaws.com is supported for Service Specific Credentials");
    var reset =
        present(
            iam.call(
                    ResetServiceSpecificCredential.class,
                    new ResetServiceSpecificCredential.Request(
                        "alice", first.serviceSpecificCredentialId()))
                .serviceSpecificCredential());
    assertThat(reset.serviceUserName()).isEqualTo(first.serviceUserName());
    assertThat(reset.servicePassword()).isNotEqualTo(first.servicePassword());
  }

  @Test
  void a_device_with_wrong_codes_is_not_enabled() {
    String serialNumber =
        iam.call(
                CreateVirtualMFADevice.class,
                new CreateVirtualMFADevice.Request(null, "phone", null))
            .virtualMFADevice()
            .serialNumber();

    refused(
        () ->
            iam.call(
                EnableMFADevice.class,
                new EnableMFADevice.Request("alice", serialNumber, "000000", "000001")),
        "InvalidAuthenticationCode",
        "Authentication code for device is not valid.");
    assertThat(
            iam.call(ListMFADevices.class, new ListMFADevices.Request("alice", null, null))
                .mfaDevices())
        .isEmpty();
    refused(
        () ->
            iam.call(
                CreateVirtualMFADevice.class,
                new CreateVirtualMFADevice.Request(null, "PHONE", null)),
        "EntityAlreadyExists",
        "MFADevice entity at the same path and name already exists.");
  }

  private ServiceSpecificCredential credential(String service) {
    return present(
        iam.call(
                CreateServiceSpecificCredential.class,
                new CreateServiceSpecificCredential.Request("alice", service, null))
            .serviceSpecificCredential());
  }

  private SSHPublicKey upload(String body) {
    return present(
        iam.call(UploadSSHPublicKey.class, new UploadSSHPublicKey.Request("alice", body))
            .sshPublicKey());
  }

  private String get(String id, EncodingType encoding) {
    return present(
            iam.call(GetSSHPublicKey.class, new GetSSHPublicKey.Request("alice", id, encoding))
                .sshPublicKey())
        .sshPublicKeyBody();
  }
}
