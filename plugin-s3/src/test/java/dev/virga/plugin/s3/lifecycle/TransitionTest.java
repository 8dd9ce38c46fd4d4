package dev.virga.plugin.s3.lifecycle;

import static dev.virga.plugin.s3.lifecycle.Shelf.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.NoncurrentVersionTransition;
import dev.virga.plugin.s3.model.Transition;
import dev.virga.plugin.s3.store.StoredObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionTest {
  private static final long LARGE = 128 * 1024;

  @Test
  void an_object_moves_down_the_waterfall_as_days_pass() {
    try (var shelf = Shelf.plain()) {
      shelf.put("a", LARGE, null, null);
      shelf.rules(
          rule(it ->
              it.transitions =
                  List.of(
                      new Transition(null, 60, "GLACIER"),
                      new Transition(null, 30, "STANDARD_IA"))));

      shelf.sweepAfter(30);
      assertThat(shelf.storageClass("a")).isEqualTo("STANDARD");

      shelf.sweepAfter(1);
      assertThat(shelf.storageClass("a")).isEqualTo("STANDARD_IA");

      shelf.sweepAfter(30);
      assertThat(shelf.storageClass("a")).isEqualTo("GLACIER");
    }
  }

  @Test
  void an_object_does_not_move_up() {
    try (var shelf = Shelf.plain()) {
      StoredObject object = shelf.put("a", LARGE, null, null);
      shelf
          .store
          .objects()
          .update(
              shelf.bucket(),
              object,
              it -> it.withMetadata(it.metadata().withStorageClass("DEEP_ARCHIVE")));
      shelf.rules(rule(it -> it.transitions = List.of(new Transition(null, 0, "GLACIER"))));

      shelf.sweepAfter(2);

      assertThat(shelf.storageClass("a")).isEqualTo("DEEP_ARCHIVE");
    }
  }

  @Test
  void small_objects_stay_unless_a_rule_says_how_small_they_may_be() {
    try (var shelf = Shelf.plain()) {
      shelf.put("a", LARGE - 1, null, null);
      var toArchive = List.of(new Transition(null, 0, "GLACIER"));

      shelf.rules(rule(it -> it.transitions = toArchive));
      shelf.sweepAfter(2);
      assertThat(shelf.storageClass("a")).isEqualTo("STANDARD");

      shelf.rules(
          rule(it -> {
            it.transitions = toArchive;
            it.filter = LifecycleRuleFilter.of(filter -> filter.objectSizeGreaterThan = 1L);
          }));
      shelf.sweep();
      assertThat(shelf.storageClass("a")).isEqualTo("GLACIER");
    }
  }

  @Test
  void small_objects_move_to_archives_where_each_class_has_its_own_limit() {
    try (var shelf = Shelf.plain()) {
      shelf.put("a");
      var rule =
          rule(it -> it.transitions = List.of(new Transition(null, 0, "INTELLIGENT_TIERING")));

      shelf.rules("varies_by_storage_class", rule);
      shelf.sweepAfter(2);
      assertThat(shelf.storageClass("a")).isEqualTo("STANDARD");

      shelf.rules(
          "varies_by_storage_class",
          rule.with(it -> it.transitions = List.of(new Transition(null, 0, "GLACIER"))));
      shelf.sweep();
      assertThat(shelf.storageClass("a")).isEqualTo("GLACIER");
    }
  }

  @Test
  void noncurrent_versions_move_but_for_the_newest() {
    try (var shelf = Shelf.versioned()) {
      shelf.put("a", LARGE, null, null);
      shelf.put("a", LARGE, null, null);
      shelf.put("a", LARGE, null, null);
      shelf.rules(
          rule(it ->
              it.noncurrentVersionTransitions =
                  List.of(new NoncurrentVersionTransition(1, "GLACIER", 1))));

      shelf.sweepAfter(2);

      assertThat(shelf.storageClass("a")).isEqualTo("STANDARD");
      assertThat(shelf.older("a"))
          .extracting(it -> it.metadata().storageClass())
          .containsExactly("STANDARD", "GLACIER");
    }
  }

  @Test
  void what_is_due_for_both_moves_and_is_hidden_where_versions_are_kept() {
    try (var shelf = Shelf.versioned()) {
      shelf.put("a", LARGE, null, null);
      shelf.rules(
          rule(it -> {
            it.transitions = List.of(new Transition(null, 1, "GLACIER"));
            it.expiration = new LifecycleExpiration(null, 2, null);
          }));

      shelf.sweepAfter(5);

      assertThat(shelf.current()).singleElement().matches(StoredObject::deleteMarker);
      assertThat(shelf.older("a").getFirst().metadata().storageClass()).isEqualTo("GLACIER");
    }
  }
}
