package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static dev.virga.plugin.s3.configuration.Refusals.assertMalformed;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.DeleteMarkerReplication;
import dev.virga.plugin.s3.model.DeleteMarkerReplicationStatus;
import dev.virga.plugin.s3.model.Destination;
import dev.virga.plugin.s3.model.ReplicationConfiguration;
import dev.virga.plugin.s3.model.ReplicationRule;
import dev.virga.plugin.s3.model.ReplicationRuleFilter;
import dev.virga.plugin.s3.model.ReplicationRuleStatus;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplicationTest {
  private static final String SOURCE = "source";

  private ConfiguredBuckets s3;

  @BeforeEach
  void start() {
    s3 = ConfiguredBuckets.start();
    s3.versioned(SOURCE);
    s3.versioned("copy");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void rules_are_read_as_they_were_put_with_an_id() {
    put(SOURCE, rule(_ -> {}), rule(it -> it.id = "mine"));

    var answer =
        s3.call(GetBucketReplication.class, new GetBucketReplication.Request(SOURCE, null));
    var rules = requireNonNull(answer.replicationConfiguration()).rules();
    assertThat(rules).hasSize(2);
    assertThat(rules.getFirst().id()).isNotEmpty();
    assertThat(rules.get(1)).isEqualTo(rule(it -> it.id = "mine"));
  }

  @Test
  void both_buckets_keep_versions() {
    s3.bucket("plain");

    assertRefused(
        "InvalidRequest",
        "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
        () -> put(NAME, rule(_ -> {})));
    assertRefused(
        "InvalidRequest",
        "Destination bucket must have versioning enabled.",
        () -> put(SOURCE, to("arn:aws:s3:::plain")));
    assertRefused(
        "InvalidRequest",
        "Destination bucket must exist.",
        () -> put(SOURCE, to("arn:aws:s3:::nowhere")));
    assertRefused("InvalidArgument", "Invalid bucket ARN", () -> put(SOURCE, to("copy")));
  }

  @Test
  void rules_with_a_filter_have_a_priority_and_say_what_becomes_of_delete_markers() {
    put(SOURCE, filtered(_ -> {}));

    assertRefused(
        "InvalidRequest",
        "Priority must be specified for this version of Cross Region Replication configuration"
            + " schema. Please refer to S3 Developer Guide for more information.",
        () -> put(SOURCE, filtered(it -> it.priority = null)));
    assertRefused(
        "InvalidRequest",
        "DeleteMarkerReplication must be specified for this version of Cross Region Replication"
            + " configuration schema. Please refer to S3 Developer Guide for more information.",
        () -> put(SOURCE, filtered(it -> it.deleteMarkerReplication = null)));
    assertMalformed(() -> put(SOURCE, filtered(it -> it.prefix = "a")));
  }

  @Test
  void there_are_rules_whose_ids_differ() {
    assertMalformed(() -> put(SOURCE));
    assertRefused(
        "InvalidRequest",
        "Rule ID must be unique. Found same ID for more than one rule",
        () -> put(SOURCE, rule(it -> it.id = "a"), rule(it -> it.id = "a")));
  }

  private static ReplicationRule to(String bucket) {
    return rule(it -> it.destination = Destination.of(to -> to.bucket = bucket));
  }

  private static ReplicationRule filtered(Consumer<ReplicationRule.Builder> change) {
    return rule(it -> {
      it.prefix = null;
      it.filter = new ReplicationRuleFilter("a", null, null);
      it.priority = 1;
      it.deleteMarkerReplication =
          new DeleteMarkerReplication(DeleteMarkerReplicationStatus.DISABLED);
      change.accept(it);
    });
  }

  private static ReplicationRule rule(Consumer<ReplicationRule.Builder> change) {
    return ReplicationRule.of(it -> {
      it.prefix = "";
      it.status = ReplicationRuleStatus.ENABLED;
      it.destination = Destination.of(to -> to.bucket = "arn:aws:s3:::copy");
      change.accept(it);
    });
  }

  private void put(String bucket, ReplicationRule... rules) {
    var configuration =
        new ReplicationConfiguration("arn:aws:iam::123456789012:role/copy", List.of(rules));
    s3.call(
        PutBucketReplication.class,
        new PutBucketReplication.Request(bucket, null, null, configuration, null, null));
  }
}
