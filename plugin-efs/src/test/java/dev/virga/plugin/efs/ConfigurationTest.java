package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.efs.model.BackupPolicy;
import dev.virga.plugin.efs.model.LifecyclePolicy;
import dev.virga.plugin.efs.model.ResourceIdType;
import dev.virga.plugin.efs.model.Status;
import dev.virga.plugin.efs.model.TransitionToArchiveRules;
import dev.virga.plugin.efs.model.TransitionToIARules;
import dev.virga.plugin.efs.model.TransitionToPrimaryStorageClassRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lifecycle configuration, backup policy, resource policy and account preferences.
class ConfigurationTest {
  private static final LifecyclePolicy TO_IA =
      new LifecyclePolicy(TransitionToIARules.AFTER_30_DAYS, null, null);
  private static final LifecyclePolicy TO_PRIMARY =
      new LifecyclePolicy(null, TransitionToPrimaryStorageClassRules.AFTER_1_ACCESS, null);
  private static final LifecyclePolicy TO_ARCHIVE =
      new LifecyclePolicy(null, null, TransitionToArchiveRules.AFTER_90_DAYS);

  @Test
  void a_lifecycle_configuration_is_given_back_in_its_order() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      assertThat(lifecycle(efs, id)).isEmpty();

      putLifecycle(efs, id, TO_PRIMARY, TO_IA, TO_ARCHIVE);

      assertThat(lifecycle(efs, id)).containsExactly(TO_PRIMARY, TO_IA, TO_ARCHIVE);
      putLifecycle(efs, id);
      assertThat(lifecycle(efs, id)).isEmpty();
    }
  }

  @Test
  void impossible_lifecycle_configurations_are_refused_and_change_nothing() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      putLifecycle(efs, id, TO_IA);

      assertThat(lifecycleRefusal(efs, id, new LifecyclePolicy(null, null, null)))
          .isEqualTo("BadRequest");
      assertThat(
              lifecycleRefusal(
                  efs,
                  id,
                  new LifecyclePolicy(
                      TransitionToIARules.AFTER_7_DAYS,
                      TransitionToPrimaryStorageClassRules.AFTER_1_ACCESS,
                      null)))
          .isEqualTo("BadRequest");
      assertThat(lifecycleRefusal(efs, id, TO_IA, TO_IA)).isEqualTo("BadRequest");
      assertThat(
              lifecycleRefusal(
                  efs,
                  id,
                  TO_ARCHIVE,
                  new LifecyclePolicy(TransitionToIARules.AFTER_90_DAYS, null, null)))
          .isEqualTo("BadRequest");
      assertThat(lifecycle(efs, id)).containsExactly(TO_IA);
    }
  }

  @Test
  void a_backup_policy_is_unknown_until_it_is_set() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      assertThat(
              Efs.refusal(() ->
                      efs.call(DescribeBackupPolicy.class, new DescribeBackupPolicy.Request(id)))
                  .code())
          .isEqualTo("PolicyNotFound");

      for (Status status : List.of(Status.ENABLED, Status.DISABLED)) {
        var policy = new BackupPolicy(status);
        assertThat(
                efs.call(PutBackupPolicy.class, new PutBackupPolicy.Request(id, policy))
                    .backupPolicy())
            .isEqualTo(policy);
        assertThat(
                efs.call(DescribeBackupPolicy.class, new DescribeBackupPolicy.Request(id))
                    .backupPolicy())
            .isEqualTo(policy);
      }

      assertThat(
              Efs.refusal(() ->
                      efs.call(
                          PutBackupPolicy.class,
                          new PutBackupPolicy.Request(id, new BackupPolicy(Status.ENABLING))))
                  .code())
          .isEqualTo("BadRequest");
    }
  }

  @Test
  void a_policy_is_given_back_as_it_was_written() {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();
      String policy =
          """
          { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": "*" },
            "Action": [ "elasticfilesystem:ClientMount" ], "Resource": "%s",
            "Condition": { "Bool": { "aws:SecureTransport": true } } } ] }\
          """
              .formatted(made.fileSystemArn());

      putPolicy(efs, made.fileSystemId(), policy);

      assertThat(policy(efs, made.fileSystemId())).isEqualTo(policy);
      efs.call(
          DeleteFileSystemPolicy.class, new DeleteFileSystemPolicy.Request(made.fileSystemId()));
      assertThat(Efs.refusal(() -> policy(efs, made.fileSystemId())).code())
          .isEqualTo("PolicyNotFound");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "{",
        "[]",
        "{} {}",
        "{\"Statement\": []}",
        "{\"Statement\": [1]}",
        "{\"Version\": \"2020-01-01\", \"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\","
            + " \"Action\": \"*\"}}",
        "{\"Statement\": {\"Effect\": \"Maybe\", \"Principal\": \"*\", \"Action\": \"*\"}}",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\"}}",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\"}}",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:*\"}}",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": [null]}}",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\","
            + " \"Resource\": \"arn:aws:elasticfilesystem:us-east-1:1:file-system/fs-1\"}}",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\","
            + " \"Action\": \"elasticfilesystem:Put*\"}}",
      })
  void a_broken_policy_is_refused(String policy) {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      assertThat(Efs.refusal(() -> putPolicy(efs, id, policy)).code())
          .isEqualTo("InvalidPolicyException");
      assertThat(Efs.refusal(() -> policy(efs, id)).code()).isEqualTo("PolicyNotFound");
    }
  }

  @Test
  void a_policy_that_locks_everyone_out_can_be_insisted_on() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      String policy =
          "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"*\"}}";

      efs.call(PutFileSystemPolicy.class, new PutFileSystemPolicy.Request(id, policy, true));

      assertThat(policy(efs, id)).isEqualTo(policy);
    }
  }

  @Test
  void long_ids_are_all_that_can_be_preferred() {
    try (var efs = Efs.lenient()) {
      efs.call(
          PutAccountPreferences.class, new PutAccountPreferences.Request(ResourceIdType.LONG_ID));

      assertThat(
              efs.call(
                      DescribeAccountPreferences.class,
                      new DescribeAccountPreferences.Request(null, null))
                  .resourceIdPreference())
          .satisfies(it -> {
            assertThat(it).isNotNull();
            assertThat(it.resourceIdType()).isEqualTo(ResourceIdType.LONG_ID);
          });
      assertThat(
              Efs.refusal(() ->
                      efs.call(
                          PutAccountPreferences.class,
                          new PutAccountPreferences.Request(ResourceIdType.SHORT_ID)))
                  .code())
          .isEqualTo("BadRequest");
    }
  }

  private static void putPolicy(Efs efs, String id, String policy) {
    efs.call(PutFileSystemPolicy.class, new PutFileSystemPolicy.Request(id, policy, null));
  }

  private static @org.jspecify.annotations.Nullable String policy(Efs efs, String id) {
    return efs.call(DescribeFileSystemPolicy.class, new DescribeFileSystemPolicy.Request(id))
        .policy();
  }

  private static String lifecycleRefusal(Efs efs, String id, LifecyclePolicy... policies) {
    return Efs.refusal(() -> putLifecycle(efs, id, policies)).code();
  }

  private static void putLifecycle(Efs efs, String id, LifecyclePolicy... policies) {
    efs.call(
        PutLifecycleConfiguration.class,
        new PutLifecycleConfiguration.Request(id, List.of(policies)));
  }

  private static @org.jspecify.annotations.Nullable List<LifecyclePolicy> lifecycle(
      Efs efs, String id) {
    return efs.call(
            DescribeLifecycleConfiguration.class, new DescribeLifecycleConfiguration.Request(id))
        .lifecyclePolicies();
  }
}
