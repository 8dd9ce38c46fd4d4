package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.Refusals.assertMalformed;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.AbortIncompleteMultipartUpload;
import dev.virga.plugin.s3.model.BucketLifecycleConfiguration;
import dev.virga.plugin.s3.model.ExpirationStatus;
import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.LifecycleRuleAndOperator;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.NoncurrentVersionExpiration;
import dev.virga.plugin.s3.model.NoncurrentVersionTransition;
import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.model.Transition;
import dev.virga.testkit.CountingIds;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifecycleRulesTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");

  @Test
  void rules_without_id_get_one() {
    var accepted = accept(rule(_ -> {}), rule(it -> it.id = "mine"), rule(_ -> {}));

    assertThat(accepted.rules())
        .extracting(LifecycleRule::id)
        .doesNotHaveDuplicates()
        .contains("mine")
        .allSatisfy(it -> assertThat(it).isNotEmpty());
    assertThat(accepted.rules().getFirst().id()).hasSize(48);
  }

  @Test
  void ids_differ_and_are_not_too_long() {
    accept(rule(it -> it.id = "x".repeat(255)));

    assertRefused(
        "InvalidArgument",
        "Rule ID must be unique. Found same ID for more than one rule",
        () -> accept(rule(it -> it.id = "a"), rule(it -> it.id = "a")));
    assertRefused(
        "InvalidArgument",
        "ID length should not exceed allowed limit of 255",
        () -> accept(rule(it -> it.id = "x".repeat(256))));
  }

  @Test
  void a_configuration_has_rules_and_a_rule_has_an_action() {
    assertMalformed(() -> new LifecycleRules(new CountingIds()).accept(null));
    assertMalformed(() -> accept());
    assertRefused(
        "InvalidRequest",
        "At least one action needs to be specified in a rule",
        () -> accept(rule(it -> it.expiration = null)));
  }

  @Test
  void a_rule_has_either_a_prefix_or_a_filter_of_one_kind() {
    accept(rule(it -> it.filter = filter(_ -> {})));

    assertMalformed(() -> accept(rule(it -> it.prefix = "a")));
    assertMalformed(() -> accept(rule(it -> it.filter = null)));
    assertMalformed(() ->
        accept(
            rule(it ->
                it.filter =
                    filter(filter -> {
                      filter.prefix = "a";
                      filter.objectSizeLessThan = 5L;
                    }))));
  }

  @Test
  void conditions_that_are_combined_are_several_and_fit_together() {
    accept(
        rule(it ->
            it.filter =
                and(and -> {
                  and.prefix = "a";
                  and.tags = List.of(new Tag("k", "v"));
                })));

    assertMalformed(() -> accept(rule(it -> it.filter = and(and -> and.prefix = "a"))));
    assertRefused(
        "InvalidRequest",
        "Duplicate Tag Keys are not allowed.",
        () ->
            accept(
                rule(it ->
                    it.filter =
                        and(and -> and.tags = List.of(new Tag("k", "v"), new Tag("k", "w"))))));
    assertRefused(
        "InvalidRequest",
        "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.",
        () ->
            accept(
                rule(it ->
                    it.filter =
                        and(and -> {
                          and.objectSizeGreaterThan = 10L;
                          and.objectSizeLessThan = 10L;
                        }))));
  }

  @Test
  void an_expiration_says_one_thing() {
    accept(expiring(MIDNIGHT, null, null));
    accept(expiring(null, null, true));

    assertMalformed(() -> accept(expiring(MIDNIGHT, 1, null)));
    assertMalformed(() -> accept(expiring(null, 1, true)));
    assertMalformed(() -> accept(expiring(null, null, null)));
    assertRefused(
        "InvalidArgument",
        "'Days' for Expiration action must be a positive integer",
        () -> accept(expiring(null, 0, null)));
    assertRefused(
        "InvalidArgument",
        "'Date' must be at midnight GMT",
        () -> accept(expiring(MIDNIGHT.plusSeconds(1), null, null)));
  }

  @Test
  void days_of_the_other_actions_are_positive_too() {
    assertRefused(
        "InvalidArgument",
        "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive"
            + " integer",
        () ->
            accept(
                rule(it ->
                    it.abortIncompleteMultipartUpload = new AbortIncompleteMultipartUpload(0))));
    assertRefused(
        "InvalidArgument",
        "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer",
        () ->
            accept(
                rule(it ->
                    it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(0, null))));
    assertMalformed(() ->
        accept(
            rule(it -> it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(null, 3))));
  }

  @Test
  void uploads_and_lone_delete_markers_have_no_tags() {
    assertRefused(
        "InvalidRequest",
        "AbortIncompleteMultipartUpload cannot be specified with Tags.",
        () ->
            accept(
                rule(it -> {
                  it.filter = filter(filter -> filter.tag = new Tag("k", "v"));
                  it.abortIncompleteMultipartUpload = new AbortIncompleteMultipartUpload(1);
                })));
    assertRefused(
        "InvalidRequest",
        "ExpiredObjectDeleteMarker cannot be specified with Tags.",
        () ->
            accept(
                rule(it -> {
                  it.filter = filter(filter -> filter.tag = new Tag("k", "v"));
                  it.expiration = new LifecycleExpiration(null, null, true);
                })));
  }

  @Test
  void transitions_go_down_the_waterfall() {
    accept(moving(days(30, "STANDARD_IA"), days(60, "GLACIER"), days(365, "DEEP_ARCHIVE")));
    accept(moving(days(0, "GLACIER")));

    assertMalformed(() -> accept(moving(days(1, "STANDARD"))));
    assertMalformed(() -> accept(moving(new Transition(MIDNIGHT, 1, "GLACIER"))));
    assertRefused(
        "InvalidArgument",
        "'Days' in Transition action must be greater than or equal to 30 for storageClass"
            + " 'STANDARD_IA'",
        () -> accept(moving(days(29, "STANDARD_IA"))));
    assertRefused(
        "InvalidArgument",
        "'Days' in the Transition action for StorageClass 'GLACIER' for filter '(prefix=logs/)'"
            + " must be greater than 'Days' in the Transition action for StorageClass"
            + " 'STANDARD_IA'",
        () -> accept(moving(days(60, "STANDARD_IA"), days(30, "GLACIER"))));
    assertRefused(
        "InvalidRequest",
        "'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter"
            + " '(prefix=logs/)'",
        () -> accept(moving(days(30, "GLACIER"), days(60, "GLACIER"))));
  }

  @Test
  void what_moves_expires_later_and_by_the_same_measure() {
    assertRefused(
        "InvalidArgument",
        "'Days' in the Expiration action for filter '(prefix=logs/)' must be greater than 'Days'"
            + " in the Transition action",
        () ->
            accept(
                moving(days(30, "GLACIER"))
                    .with(it -> it.expiration = new LifecycleExpiration(null, 30, null))));
    assertRefused(
        "InvalidRequest",
        "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule"
            + " for filter '(prefix=logs/)'",
        () ->
            accept(
                moving(days(30, "GLACIER"))
                    .with(it -> it.expiration = new LifecycleExpiration(MIDNIGHT, null, null))));
    assertRefused(
        "InvalidArgument",
        "'NoncurrentDays' in the NoncurrentVersionExpiration action for filter '(prefix=logs/)'"
            + " must be greater than 'NoncurrentDays' in the NoncurrentVersionTransition action",
        () ->
            accept(
                rule(it -> {
                  it.noncurrentVersionTransitions =
                      List.of(new NoncurrentVersionTransition(10, "GLACIER", null));
                  it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(10, null);
                })));
  }

  @Test
  void the_least_size_that_moves_is_one_of_two() {
    assertThat(LifecycleRules.minimumSize(null)).isEqualTo("all_storage_classes_128K");
    assertThat(LifecycleRules.minimumSize("varies_by_storage_class"))
        .isEqualTo("varies_by_storage_class");
    assertRefused(
        "InvalidArgument",
        "The value for x-amz-transition-default-minimum-object-size is invalid",
        () -> LifecycleRules.minimumSize("5"));
  }

  private static BucketLifecycleConfiguration accept(LifecycleRule... rules) {
    return new LifecycleRules(new CountingIds())
        .accept(new BucketLifecycleConfiguration(List.of(rules)));
  }

  private static LifecycleRule rule(Consumer<LifecycleRule.Builder> change) {
    return LifecycleRule.of(it -> {
      it.status = ExpirationStatus.ENABLED;
      it.filter = filter(filter -> filter.prefix = "logs/");
      it.expiration = new LifecycleExpiration(null, 365, null);
      change.accept(it);
    });
  }

  private static LifecycleRule expiring(
      @Nullable Instant date, @Nullable Integer days, @Nullable Boolean marker) {
    return rule(it -> it.expiration = new LifecycleExpiration(date, days, marker));
  }

  private static LifecycleRule moving(Transition... transitions) {
    return rule(it -> {
      it.expiration = null;
      it.transitions = List.of(transitions);
    });
  }

  private static Transition days(int days, String storageClass) {
    return new Transition(null, days, storageClass);
  }

  private static LifecycleRuleFilter filter(Consumer<LifecycleRuleFilter.Builder> change) {
    return LifecycleRuleFilter.of(change);
  }

  private static LifecycleRuleFilter and(Consumer<LifecycleRuleAndOperator.Builder> change) {
    return filter(it -> it.and = LifecycleRuleAndOperator.of(change));
  }
}
