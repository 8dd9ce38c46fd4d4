package dev.virga.plugin.sts;

import static dev.virga.plugin.sts.Sts.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.sts.model.Credentials;
import dev.virga.spi.AccessKeyId;
import dev.virga.spi.AwsException;
import dev.virga.spi.Principal;
import dev.virga.spi.capability.Identities;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
  private final Sts sts = new Sts();

  @AfterEach
  void close() {
    sts.close();
  }

  @Test
  void a_root_user_gets_an_hour_whatever_it_asks_for() {
    assertThat(sts.sessionToken(null).expiration())
        .isEqualTo(sts.sessionToken(129600).expiration())
        .isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
    assertThat(sts.sessionToken(900).expiration())
        .isEqualTo(TestClock.START.plus(Duration.ofMinutes(15)));
  }

  @Test
  void a_user_gets_twelve_hours_unless_it_asks_for_others() {
    var user = LongTermCaller.of(user("AKIAQAAAAAAAAAAAAAAA"), "GetSessionToken");

    assertThat(user.lifetime(null)).isEqualTo(Duration.ofHours(12));
    assertThat(user.lifetime(129600)).isEqualTo(Duration.ofHours(36));
  }

  @Test
  void session_credentials_are_those_of_the_caller() {
    GetCallerIdentity.Response identity = sts.identity(sts.sessionToken(null));

    assertThat(identity.arn()).isEqualTo("arn:aws:iam::123456789012:root");
    assertThat(identity.account()).isEqualTo("123456789012");
    assertThat(identity.userId()).isEqualTo("123456789012");
  }

  @Test
  void session_credentials_open_no_further_sessions_of_users() {
    var caller = sts.callerWith(sts.sessionToken(null));

    assertThatThrownBy(() -> LongTermCaller.of(caller.principal(), "GetSessionToken"))
        .isInstanceOfSatisfying(
            AwsException.class,
            e -> {
              assertThat(e.code()).isEqualTo("AccessDenied");
              assertThat(e.status()).isEqualTo(403);
            })
        .hasMessage("Cannot call GetSessionToken with session credentials");
  }

  @Test
  void a_federated_user_is_named_by_its_account_and_name() {
    var answer =
        sts.service.call(
            GetFederationToken.class, GetFederationToken.Request.of(it -> it.name = "Bob"));

    GetCallerIdentity.Response identity = sts.identity(present(answer.credentials()));
    assertThat(identity.arn())
        .isEqualTo("arn:aws:sts::123456789012:federated-user/Bob")
        .isEqualTo(present(answer.federatedUser()).arn());
    assertThat(identity.userId())
        .isEqualTo("123456789012:Bob")
        .isEqualTo(present(answer.federatedUser()).federatedUserId());
  }

  @Test
  void a_session_of_a_role_that_iam_knows_has_the_roles_id() {
    sts.service.context().offer(Identities.class, new FakeIdentities());

    AssumeRole.Response answer = sts.assumeRole(_ -> {});

    assertThat(present(answer.assumedRoleUser()).assumedRoleId())
        .isEqualTo(FakeIdentities.ROLE_ID + ":alice");
    assertThat(sts.identity(present(answer.credentials())).userId())
        .isEqualTo(FakeIdentities.ROLE_ID + ":alice");
  }

  @Test
  void a_key_carries_its_account() {
    Credentials credentials = present(sts.assumeRole(_ -> {}).credentials());

    assertThat(account(credentials.accessKeyId())).isEqualTo("111122223333");
    assertThat(AccessKeyId.account("ASIAY34FZKBOKMUTVV7A")).contains("609629065308");
  }

  @Test
  void a_key_that_carries_no_account_is_one_of_the_callers() {
    assertThat(account("AKIAIOSFODNN7EXAMPLE")).isEqualTo("123456789012");
    assertThat(account("some-test-key-of-mine")).isEqualTo("123456789012");
  }

  @Test
  void a_key_that_was_not_issued_is_not_found() {
    assertThat(sts.capability().find("ASIAY34FZKBOKMUTVV7A")).isEmpty();
    assertThat(sts.capability().find("test")).isEmpty();
  }

  @Test
  void the_secret_that_was_issued_is_known() {
    var credentials = sts.sessionToken(900);

    assertThat(sts.issued(credentials.accessKeyId()).secretAccessKey())
        .isEqualTo(credentials.secretAccessKey());
  }

  @Test
  void expired_credentials_are_known_as_expired_and_forgotten_after_a_week() {
    String key = sts.sessionToken(900).accessKeyId();

    sts.service.clock().advance(Duration.ofDays(6));
    sts.sessionToken(900);
    assertThat(sts.issued(key).expiration()).isBefore(sts.service.clock().instant());

    sts.service.clock().advance(Duration.ofDays(2));
    sts.sessionToken(900);
    assertThat(sts.capability().find(key)).isEmpty();
  }

  @Test
  void credentials_are_recognised_after_a_restart(@TempDir Path data) {
    String key;
    try (var before = ServiceUnderTest.of(new StsPlugin()).in(data).start()) {
      key =
          present(
                  before
                      .call(GetSessionToken.class, new GetSessionToken.Request(900, null, null))
                      .credentials())
              .accessKeyId();
    }

    try (var after = ServiceUnderTest.of(new StsPlugin()).in(data).start()) {
      var credentials =
          after.context().find(dev.virga.spi.capability.Credentials.class).orElseThrow();
      assertThat(credentials.find(key).orElseThrow().principal().arn())
          .isEqualTo("arn:aws:iam::123456789012:root");
    }
  }

  private String account(String key) {
    return present(
        sts.service.call(GetAccessKeyInfo.class, new GetAccessKeyInfo.Request(key)).account());
  }

  private static Principal user(String key) {
    return new Principal(
        "123456789012", "arn:aws:iam::123456789012:user/alice", "AIDAQAAAAAAAAAAAAAAAA", key);
  }
}
