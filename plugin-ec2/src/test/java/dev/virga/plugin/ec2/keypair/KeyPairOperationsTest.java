package dev.virga.plugin.ec2.keypair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2Plugin;
import dev.virga.plugin.ec2.model.KeyFormat;
import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.plugin.ec2.model.KeyType;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPairOperationsTest {
  /// Made by `ssh-keygen -t ed25519`; the fingerprint is that of `ssh-keygen -l`, padded.
  private static final String ED25519 =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIWQbbo8/4e9Mnjp8gcYTmDquFfCp2JpA7fBV7IdjkJ2 me@home";

  private static final String ED25519_FINGERPRINT = "gppoyACMoNUYLRzqVSt+DqqOYvLvH2EP6GL/FvZCb0s=";

  private final ServiceUnderTest ec2 = ServiceUnderTest.of(new Ec2Plugin()).start();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void an_rsa_key_comes_as_pkcs1_with_the_digest_of_its_private_key() {
    var made = create("mine", KeyType.RSA, KeyFormat.PEM);

    assertThat(made.keyMaterial())
        .startsWith("-----BEGIN RSA PRIVATE KEY-----\n")
        .endsWith("\n-----END RSA PRIVATE KEY-----");
    assertThat(made.keyFingerprint()).matches("([0-9a-f]{2}:){19}[0-9a-f]{2}");
    assertThat(described("mine", true).publicKey()).startsWith("ssh-rsa AAAA").endsWith(" mine");
  }

  @Test
  void an_ed25519_key_comes_in_the_format_of_openssh() {
    var made = create("mine", KeyType.ED25519, null);

    assertThat(made.keyMaterial()).startsWith("-----BEGIN OPENSSH PRIVATE KEY-----\n");
    assertThat(made.keyFingerprint()).matches("[A-Za-z0-9+/]{43}=");
    assertThat(described("mine", false).publicKey()).isNull();
  }

  @Test
  void a_key_comes_in_the_format_of_putty_if_wanted() {
    var made = create("mine", KeyType.ED25519, KeyFormat.PPK);

    assertThat(made.keyMaterial())
        .startsWith("PuTTY-User-Key-File-2: ssh-ed25519\nEncryption: none\nComment: mine\n")
        .containsPattern("\nPublic-Lines: 2\n.*\n.*\nPrivate-Lines: 1\n")
        .containsPattern("\nPrivate-MAC: [0-9a-f]{40}\n");
  }

  @Test
  void an_imported_key_has_the_fingerprint_of_its_public_key() {
    var made = imported("mine", ED25519);

    assertThat(made.keyFingerprint()).isEqualTo(ED25519_FINGERPRINT);
    assertThat(described("mine", true).keyType()).isEqualTo(KeyType.ED25519);
    assertThat(described("mine", true).publicKey()).isEqualTo(ED25519.replace("me@home", "mine"));
  }

  @Test
  void a_key_is_imported_from_the_file_of_ssh2_too() {
    String file =
        "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"me\"\n"
            + ED25519.split(" ", -1)[1]
            + "\n---- END SSH2 PUBLIC KEY ----\n";

    assertThat(imported("mine", file).keyFingerprint()).isEqualTo(ED25519_FINGERPRINT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "house",
        "ssh-rsa AAAA",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIIWQbbo8/4e9Mnjp8gcYTmDquFfCp2JpA7fBV7IdjkJ2",
        "ssh-dss AAAAC3NzaC1lZDI1NTE5AAAAIIWQbbo8/4e9Mnjp8gcYTmDquFfCp2JpA7fBV7IdjkJ2",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"
      })
  void what_is_no_public_key_is_refused(String material) {
    assertThatThrownBy(() -> imported("mine", material))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidKey.Format"))
        .hasMessage("Key is not in valid OpenSSH public key format");
  }

  @Test
  void a_name_is_taken_until_its_key_pair_is_deleted() {
    var made = create("mine", KeyType.ED25519, null);

    assertThatThrownBy(() -> imported("mine", ED25519))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidKeyPair.Duplicate"));

    var deleted = ec2.call(DeleteKeyPair.class, new DeleteKeyPair.Request("mine", null, null));
    assertThat(deleted.keyPairId()).isEqualTo(made.keyPairId());
    assertThat(imported("mine", ED25519).keyName()).isEqualTo("mine");
  }

  @Test
  void unknown_names_are_errors_to_describe_and_none_to_delete() {
    assertThatThrownBy(() -> described("mine", false))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidKeyPair.NotFound"))
        .hasMessage("The key pair 'mine' does not exist");
    assertThat(
            ec2.call(DeleteKeyPair.class, new DeleteKeyPair.Request("mine", null, null))
                .returnValue())
        .isTrue();
  }

  private CreateKeyPair.Response create(
      String name, KeyType type, @org.jspecify.annotations.Nullable KeyFormat format) {
    return ec2.call(CreateKeyPair.class, new CreateKeyPair.Request(name, type, null, format, null));
  }

  private ImportKeyPair.Response imported(String name, String material) {
    return ec2.call(
        ImportKeyPair.class,
        new ImportKeyPair.Request(null, null, name, material.getBytes(StandardCharsets.UTF_8)));
  }

  private KeyPairInfo described(String name, boolean whole) {
    var answer =
        ec2.call(
            DescribeKeyPairs.class,
            new DescribeKeyPairs.Request(List.of(name), null, whole, null, null));
    return Objects.requireNonNull(answer.keyPairs()).getFirst();
  }
}
