package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.present;
import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.AccessKey;
import dev.virga.plugin.iam.model.AccessKeyLastUsed;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.user.DeleteAccessKey;
import dev.virga.plugin.iam.user.GetAccessKeyLastUsed;
import dev.virga.plugin.iam.user.ListAccessKeys;
import dev.virga.plugin.iam.user.UpdateAccessKey;
import dev.virga.spi.AccessKeyId;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessKeysTest {
  private final Iam iam = new Iam();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void a_key_makes_its_user_the_caller() {
    var alice = iam.user("alice");

    AccessKey key = iam.key("alice");

    var known = iam.identities().accessKey(key.accessKeyId()).orElseThrow();
    assertThat(known.usable()).isTrue();
    assertThat(known.secretAccessKey()).isEqualTo(key.secretAccessKey());
    assertThat(known.principal().arn()).isEqualTo(alice.arn());
    assertThat(known.principal().userId()).isEqualTo(alice.userId());
    assertThat(AccessKeyId.account(key.accessKeyId())).contains("123456789012");
  }

  @Test
  void a_key_of_the_root_user_makes_it_the_caller() {
    AccessKey key = iam.key(null);

    assertThat(iam.identities().accessKey(key.accessKeyId()).orElseThrow().principal().arn())
        .isEqualTo("arn:aws:iam::123456789012:root");
  }

  @Test
  void a_key_that_was_never_made_is_not_known() {
    assertThat(iam.identities().accessKey("test")).isEmpty();
    assertThat(iam.identities().accessKey("AKIAY34FZKBOKMUTVV7A")).isEmpty();
  }

  @Test
  void an_inactive_or_deleted_key_is_not_usable() {
    iam.user("alice");
    AccessKey key = iam.key("alice");

    update(key, StatusType.INACTIVE);
    assertThat(isUsable(key)).isFalse();
    update(key, StatusType.ACTIVE);
    assertThat(isUsable(key)).isTrue();
    iam.call(DeleteAccessKey.class, new DeleteAccessKey.Request("alice", key.accessKeyId()));
    assertThat(isUsable(key)).isFalse();

    assertThat(
            iam.call(ListAccessKeys.class, new ListAccessKeys.Request("alice", null, null))
                .accessKeyMetadata())
        .isEmpty();
    refused(
        () -> update(key, StatusType.ACTIVE),
        "NoSuchEntity",
        "The Access Key with id " + key.accessKeyId() + " cannot be found.");
  }

  @Test
  void a_user_has_two_keys_at_most() {
    iam.user("alice");
    iam.key("alice");
    iam.key("alice");

    refused(
        () -> iam.key("alice"), "LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2");
  }

  @Test
  void a_key_of_another_user_is_not_found() {
    iam.user("alice");
    iam.user("bob");
    AccessKey key = iam.key("bob");

    refused(
        () -> update(key, StatusType.INACTIVE),
        "NoSuchEntity",
        "The Access Key with id " + key.accessKeyId() + " cannot be found.");
    assertThat(isUsable(key)).isTrue();
  }

  @Test
  void the_last_use_is_known_to_a_minute() {
    iam.user("alice");
    AccessKey key = iam.key("alice");
    var never = lastUsed(key);

    called(key, "s3");
    iam.service.clock().advance(Duration.ofSeconds(59));
    called(key, "s3");
    var first = lastUsed(key);
    iam.service.clock().advance(Duration.ofSeconds(1));
    called(key, "s3");
    var second = lastUsed(key);

    assertThat(never.lastUsedDate()).isNull();
    assertThat(never.serviceName()).isEqualTo("N/A");
    assertThat(first.lastUsedDate()).isEqualTo(TestClock.START);
    assertThat(first.serviceName()).isEqualTo("s3");
    assertThat(first.region()).isEqualTo("eu-central-1");
    assertThat(second.lastUsedDate()).isEqualTo(TestClock.START.plusSeconds(60));
  }

  @Test
  void a_key_is_known_after_a_restart(@TempDir Path data) {
    AccessKey key;
    try (var before = new Iam(ServiceUnderTest.of(new IamPlugin()).in(data).start())) {
      before.user("alice");
      key = before.key("alice");
    }

    try (var after = new Iam(ServiceUnderTest.of(new IamPlugin()).in(data).start())) {
      assertThat(after.identities().accessKey(key.accessKeyId()).orElseThrow().principal().arn())
          .isEqualTo("arn:aws:iam::123456789012:user/alice");
    }
  }

  private void update(AccessKey key, StatusType status) {
    iam.call(
        UpdateAccessKey.class, new UpdateAccessKey.Request("alice", key.accessKeyId(), status));
  }

  private boolean isUsable(AccessKey key) {
    return iam.identities().accessKey(key.accessKeyId()).orElseThrow().usable();
  }

  private void called(AccessKey key, String service) {
    var caller = iam.identities().accessKey(key.accessKeyId()).orElseThrow().principal();
    iam.identities().called(caller, new Scope(caller.account(), "eu-central-1"), service);
  }

  private AccessKeyLastUsed lastUsed(AccessKey key) {
    return present(
        iam.call(GetAccessKeyLastUsed.class, new GetAccessKeyLastUsed.Request(key.accessKeyId()))
            .accessKeyLastUsed());
  }
}
