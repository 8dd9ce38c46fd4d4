package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.account.DeleteAccountPasswordPolicy;
import dev.virga.plugin.iam.account.GetAccountPasswordPolicy;
import dev.virga.plugin.iam.account.UpdateAccountPasswordPolicy;
import dev.virga.plugin.iam.model.AccessKey;
import dev.virga.plugin.iam.user.ChangePassword;
import dev.virga.plugin.iam.user.CreateLoginProfile;
import dev.virga.plugin.iam.user.DeleteLoginProfile;
import dev.virga.plugin.iam.user.GetLoginProfile;
import dev.virga.plugin.iam.user.UpdateLoginProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final String WEAK = "Password does not conform to the account password policy.";

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
  void a_user_has_one_password_at_most() {
    create("Passw0rd");

    refused(
        () -> create("Passw0rd"),
        "EntityAlreadyExists",
        "Login Profile for user alice already exists.");
    assertThat(get().loginProfile().passwordResetRequired()).isTrue();
  }

  @Test
  void without_a_policy_a_password_has_eight_characters_of_three_kinds() {
    refused(() -> create("Pass0rd"), "PasswordPolicyViolation", WEAK);
    refused(() -> create("password1"), "PasswordPolicyViolation", WEAK);
    create("password1!");
  }

  @Test
  void a_password_keeps_the_policy_of_the_account() {
    policy(10, null);

    refused(() -> create("Passw0rd!"), "PasswordPolicyViolation", WEAK);
    refused(() -> create("Password0123"), "PasswordPolicyViolation", WEAK);
    create("only-symbols-here");
  }

  @Test
  void a_user_changes_its_password_if_it_knows_the_present_one() {
    create("Passw0rd");
    AccessKey key = iam.key("alice");

    refused(
        () -> change(key, "passw0rd", "Passw1rd"),
        "AccessDenied",
        "The old password was incorrect.");
    change(key, "Passw0rd", "Passw1rd");

    assertThat(get().loginProfile().passwordResetRequired()).isFalse();
    refused(
        () -> change(key, "Passw0rd", "Passw2rd"),
        "AccessDenied",
        "The old password was incorrect.");
  }

  @Test
  void the_root_user_has_no_password_to_change() {
    refused(
        () -> iam.call(ChangePassword.class, new ChangePassword.Request("a", "b")),
        "InvalidUserType",
        "Only IAM Users can change their own password");
  }

  @Test
  void the_last_passwords_are_not_used_again_where_the_policy_says_so() {
    policy(6, 2);
    create("first-1");
    update("second-2");

    refused(
        () -> update("first-1"),
        "PasswordPolicyViolation",
        "Policy constraint violation with password reuse prevention during password change.");
    update("third-3");
    update("first-1");
  }

  @Test
  void a_password_that_was_taken_away_is_gone() {
    create("Passw0rd");

    iam.call(DeleteLoginProfile.class, new DeleteLoginProfile.Request("alice"));

    refused(this::get, "NoSuchEntity", "Login Profile for User alice cannot be found.");
  }

  @Test
  void an_account_has_no_policy_until_it_sets_one() {
    String message = "The Password Policy with domain name 123456789012 cannot be found.";
    refused(this::getPolicy, "NoSuchEntity", message);

    policy(10, 5);

    var policy = getPolicy().passwordPolicy();
    assertThat(policy.minimumPasswordLength()).isEqualTo(10);
    assertThat(policy.requireSymbols()).isTrue();
    assertThat(policy.requireNumbers()).isFalse();
    assertThat(policy.expirePasswords()).isFalse();
    iam.call(DeleteAccountPasswordPolicy.class, new DeleteAccountPasswordPolicy.Request());
    refused(this::getPolicy, "NoSuchEntity", message);
  }

  private GetAccountPasswordPolicy.Response getPolicy() {
    return iam.call(GetAccountPasswordPolicy.class, new GetAccountPasswordPolicy.Request());
  }

  private GetLoginProfile.Response get() {
    return iam.call(GetLoginProfile.class, new GetLoginProfile.Request("alice"));
  }

  private void create(String password) {
    iam.call(CreateLoginProfile.class, new CreateLoginProfile.Request("alice", password, true));
  }

  private void update(String password) {
    iam.call(UpdateLoginProfile.class, new UpdateLoginProfile.Request("alice", password, null));
  }

  private void change(AccessKey key, String old, String password) {
    iam.callWith(key, ChangePassword.class, new ChangePassword.Request(old, password));
  }

  private void policy(int length, @Nullable Integer remembered) {
    iam.call(
        UpdateAccountPasswordPolicy.class,
        new UpdateAccountPasswordPolicy.Request(
            length, true, null, null, null, null, null, remembered, null));
  }
}
