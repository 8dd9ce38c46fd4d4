package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static dev.virga.plugin.s3.configuration.Refusals.assertMalformed;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.DefaultRetention;
import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import dev.virga.plugin.s3.model.ObjectLockEnabled;
import dev.virga.plugin.s3.model.ObjectLockRetentionMode;
import dev.virga.plugin.s3.model.ObjectLockRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectLockConfigurationTest {
  private static final String VERSIONED = "archive";

  private ConfiguredBuckets s3;

  @BeforeEach
  void start() {
    s3 = ConfiguredBuckets.start();
    s3.versioned(VERSIONED);
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void a_bucket_with_versions_gets_object_lock() {
    var configuration = retaining(ObjectLockRetentionMode.GOVERNANCE, 3, null);

    put(VERSIONED, configuration);

    assertThat(s3.find(VERSIONED).objectLock()).isTrue();
    assertThat(
            s3.call(
                    GetObjectLockConfiguration.class,
                    new GetObjectLockConfiguration.Request(VERSIONED, null))
                .objectLockConfiguration())
        .isEqualTo(configuration);
  }

  @Test
  void a_bucket_without_versions_does_not() {
    assertRefused(
        "InvalidBucketState",
        "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
        () -> put(NAME, new ObjectLockConfiguration(ObjectLockEnabled.ENABLED, null)));
    assertThat(s3.find(NAME).objectLock()).isFalse();
  }

  @Test
  void a_default_retention_has_a_mode_and_either_days_or_years() {
    var mode = ObjectLockRetentionMode.COMPLIANCE;
    put(VERSIONED, retaining(mode, null, 2));

    assertMalformed(() -> put(VERSIONED, null));
    assertMalformed(() -> put(VERSIONED, new ObjectLockConfiguration(null, null)));
    assertMalformed(() -> put(VERSIONED, retaining(mode, 1, 1)));
    assertMalformed(() -> put(VERSIONED, retaining(mode, null, null)));
    assertMalformed(() -> put(VERSIONED, retaining(null, 1, null)));
    assertRefused(
        "InvalidArgument",
        "Default retention period must be a positive integer value.",
        () -> put(VERSIONED, retaining(mode, 0, null)));
    assertRefused(
        "InvalidArgument",
        "Default retention period must be a positive integer value.",
        () -> put(VERSIONED, retaining(mode, null, -1)));
  }

  private static ObjectLockConfiguration retaining(
      @Nullable ObjectLockRetentionMode mode, @Nullable Integer days, @Nullable Integer years) {
    return new ObjectLockConfiguration(
        ObjectLockEnabled.ENABLED, new ObjectLockRule(new DefaultRetention(mode, days, years)));
  }

  private void put(String bucket, @Nullable ObjectLockConfiguration configuration) {
    s3.call(
        PutObjectLockConfiguration.class,
        new PutObjectLockConfiguration.Request(
            bucket, configuration, null, null, null, null, null));
  }
}
