package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.DefaultRetention;
import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import dev.virga.plugin.s3.model.ObjectLockEnabled;
import dev.virga.plugin.s3.model.ObjectLockLegalHold;
import dev.virga.plugin.s3.model.ObjectLockLegalHoldStatus;
import dev.virga.plugin.s3.model.ObjectLockRetention;
import dev.virga.plugin.s3.model.ObjectLockRetentionMode;
import dev.virga.plugin.s3.model.ObjectLockRule;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Lock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectLockTest {
  private static final ObjectLockRetentionMode GOVERNANCE = ObjectLockRetentionMode.GOVERNANCE;
  private static final ObjectLockRetentionMode COMPLIANCE = ObjectLockRetentionMode.COMPLIANCE;
  private static final String PROTECTED = "Access Denied because object protected by object lock.";

  private final BucketUnderTest s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, true);

  @BeforeEach
  void write() {
    s3.put("a");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private Instant in(int days) {
    return s3.now().plus(Duration.ofDays(days));
  }

  private void retain(
      BucketUnderTest bucket,
      @Nullable ObjectLockRetentionMode mode,
      @Nullable Instant until,
      @Nullable Boolean bypass) {
    bucket.call(
        new PutObjectRetention(bucket.store()),
        new PutObjectRetention.Request(
            BucketUnderTest.NAME,
            "a",
            new ObjectLockRetention(mode, until),
            null,
            null,
            bypass,
            null,
            null,
            null));
  }

  private void retain(ObjectLockRetentionMode mode, Instant until) {
    retain(s3, mode, until, null);
  }

  private @Nullable ObjectLockRetention retention() {
    return s3.call(
            new GetObjectRetention(s3.store()),
            new GetObjectRetention.Request(BucketUnderTest.NAME, "a", null, null, null))
        .retention();
  }

  private void hold(ObjectLockLegalHoldStatus status) {
    s3.call(
        new PutObjectLegalHold(s3.store()),
        new PutObjectLegalHold.Request(
            BucketUnderTest.NAME,
            "a",
            new ObjectLockLegalHold(status),
            null,
            null,
            null,
            null,
            null));
  }

  private @Nullable ObjectLockLegalHold legalHold() {
    return s3.call(
            new GetObjectLegalHold(s3.store()),
            new GetObjectLegalHold.Request(BucketUnderTest.NAME, "a", null, null, null))
        .legalHold();
  }

  private void checkDeletion(@Nullable Boolean bypass) {
    new Protection(s3.store()).checkDeletion(s3.store().objects().find(s3.bucket(), "a"), bypass);
  }

  @Test
  void an_object_has_no_protection_until_it_gets_one() {
    assertThatThrownBy(this::retention)
        .hasMessage("The specified object does not have a ObjectLock configuration");
    assertThatThrownBy(this::legalHold)
        .hasMessage("The specified object does not have a ObjectLock configuration");
    checkDeletion(null);
  }

  @Test
  void a_bucket_without_object_lock_protects_nothing() {
    try (var plain = new BucketUnderTest(Bucket.Versioning.ENABLED, false)) {
      plain.put("a");

      assertThatThrownBy(() -> retain(plain, GOVERNANCE, in(1), null))
          .hasMessage("Bucket is missing Object Lock Configuration");
      assertThatThrownBy(
              () -> new Protection(plain.store()).ofNew(plain.bucket(), null, null, "ON"))
          .hasMessage("Bucket is missing Object Lock Configuration");
    }
  }

  @Test
  void retention_ends_in_the_future_and_has_a_mode() {
    assertThatThrownBy(() -> retain(GOVERNANCE, s3.now()))
        .hasMessage("The retain until date must be in the future!");
    assertThatThrownBy(() -> retain(s3, GOVERNANCE, null, null))
        .hasMessageStartingWith("The XML you provided was not well-formed");
  }

  @Test
  void governance_is_shortened_and_lifted_by_those_who_may_bypass_it() {
    retain(GOVERNANCE, in(5));

    retain(GOVERNANCE, in(6));
    assertThatThrownBy(() -> retain(GOVERNANCE, in(4))).hasMessage(PROTECTED);
    assertThatThrownBy(() -> retain(COMPLIANCE, in(7))).hasMessage(PROTECTED);
    assertThatThrownBy(() -> retain(s3, null, null, null)).hasMessage(PROTECTED);
    assertThatThrownBy(() -> checkDeletion(null)).hasMessage(PROTECTED);
    checkDeletion(true);
    assertThat(retention()).isEqualTo(new ObjectLockRetention(GOVERNANCE, in(6)));
    retain(s3, null, null, true);
    checkDeletion(null);
  }

  @Test
  void compliance_is_only_ever_extended() {
    retain(COMPLIANCE, in(5));

    retain(COMPLIANCE, in(6));
    assertThatThrownBy(() -> retain(s3, COMPLIANCE, in(4), true)).hasMessage(PROTECTED);
    assertThatThrownBy(() -> retain(s3, GOVERNANCE, in(9), true)).hasMessage(PROTECTED);
    assertThatThrownBy(() -> checkDeletion(true)).hasMessage(PROTECTED);
  }

  @Test
  void retention_that_is_over_protects_no_more() {
    retain(COMPLIANCE, in(1));

    s3.advance(Duration.ofDays(2));

    checkDeletion(null);
    retain(GOVERNANCE, in(1));
  }

  @Test
  void a_legal_hold_stands_beside_retention_and_cannot_be_bypassed() {
    retain(GOVERNANCE, in(1));
    hold(ObjectLockLegalHoldStatus.ON);

    assertThatThrownBy(() -> checkDeletion(true)).hasMessage(PROTECTED);
    assertThat(retention()).isEqualTo(new ObjectLockRetention(GOVERNANCE, in(1)));
    hold(ObjectLockLegalHoldStatus.OFF);
    assertThat(legalHold()).isEqualTo(new ObjectLockLegalHold(ObjectLockLegalHoldStatus.OFF));
    checkDeletion(true);
  }

  @Test
  void a_new_object_is_protected_as_its_headers_say_and_else_as_its_bucket_does() {
    var protection = new Protection(s3.store());
    s3.store()
        .configurations()
        .objectLock()
        .put(
            s3.bucket(),
            new ObjectLockConfiguration(
                ObjectLockEnabled.ENABLED,
                new ObjectLockRule(new DefaultRetention(GOVERNANCE, 3, null))));

    assertThat(protection.ofNew(s3.bucket(), null, null, null))
        .isEqualTo(new Lock("GOVERNANCE", in(3), null));
    assertThat(protection.ofNew(s3.bucket(), null, null, "ON"))
        .isEqualTo(new Lock("GOVERNANCE", in(3), true));
    assertThat(protection.ofNew(s3.bucket(), "COMPLIANCE", in(1), null))
        .isEqualTo(new Lock("COMPLIANCE", in(1), null));
  }

  @Test
  void headers_of_a_new_object_are_checked() {
    var protection = new Protection(s3.store());

    assertThat(protection.ofNew(s3.bucket(), null, null, null)).isNull();
    assertThatThrownBy(() -> protection.ofNew(s3.bucket(), "GOVERNANCE", null, null))
        .hasMessageEndingWith("must both be supplied");
    assertThatThrownBy(() -> protection.ofNew(s3.bucket(), null, in(1), null))
        .hasMessageEndingWith("must both be supplied");
    assertThatThrownBy(() -> protection.ofNew(s3.bucket(), "FOREVER", in(1), null))
        .hasMessage("Unknown wormMode directive.");
    assertThatThrownBy(() -> protection.ofNew(s3.bucket(), "GOVERNANCE", in(0), null))
        .hasMessage("The retain until date must be in the future!");
    assertThatThrownBy(() -> protection.ofNew(s3.bucket(), null, null, "MAYBE"))
        .hasMessage("Legal Hold must be either of 'ON' or 'OFF'");
  }

  @Test
  void what_is_not_there_is_not_protected() {
    new Protection(s3.store()).checkDeletion(Optional.empty(), null);
  }
}
