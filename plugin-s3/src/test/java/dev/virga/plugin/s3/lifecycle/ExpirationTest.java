package dev.virga.plugin.s3.lifecycle;

import static dev.virga.plugin.s3.lifecycle.Shelf.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.ExpirationStatus;
import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.LifecycleRuleAndOperator;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.NoncurrentVersionExpiration;
import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpirationTest {
  @Test
  void an_object_expires_at_the_midnight_after_its_last_day() {
    try (var shelf = Shelf.plain()) {
      shelf.put("a");
      shelf.rules(expiring(2, _ -> {}));

      shelf.clock.advance(Duration.between(TestClock.START, Instant.parse("2026-02-02T23:59:59Z")));
      shelf.sweep();
      assertThat(shelf.keys()).containsExactly("a");

      shelf.clock.advance(Duration.ofSeconds(1));
      shelf.sweep();
      assertThat(shelf.keys()).isEmpty();
    }
  }

  @Test
  void an_object_expires_on_a_date() {
    try (var shelf = Shelf.plain()) {
      shelf.put("a");
      var date = Instant.parse("2026-02-02T00:00:00Z");
      shelf.rules(rule(it -> it.expiration = new LifecycleExpiration(date, null, null)));

      shelf.sweepAfter(1);
      assertThat(shelf.keys()).containsExactly("a");

      shelf.sweepAfter(1);
      assertThat(shelf.keys()).isEmpty();
    }
  }

  @Test
  void a_rule_is_about_the_objects_of_its_filter() {
    try (var shelf = Shelf.plain()) {
      var red = List.of(new Tag("colour", "red"), new Tag("shape", "round"));
      shelf.put("logs/large", 100, red, null);
      shelf.put("logs/plain", 100, null, null);
      shelf.put("logs/small", 10, red, null);
      shelf.put("notes/large", 100, red, null);
      shelf.rules(
          expiring(
              1,
              it ->
                  it.filter =
                      LifecycleRuleFilter.of(filter ->
                          filter.and =
                              LifecycleRuleAndOperator.of(and -> {
                                and.prefix = "logs/";
                                and.tags = List.of(new Tag("colour", "red"));
                                and.objectSizeGreaterThan = 10L;
                                and.objectSizeLessThan = 101L;
                              }))));

      shelf.sweepAfter(2);

      assertThat(shelf.keys()).containsExactly("logs/plain", "logs/small", "notes/large");
    }
  }

  @Test
  void a_rule_that_is_disabled_does_nothing() {
    try (var shelf = Shelf.plain()) {
      shelf.put("a");
      shelf.rules(expiring(1, it -> it.status = ExpirationStatus.DISABLED));

      shelf.sweepAfter(10);

      assertThat(shelf.keys()).containsExactly("a");
    }
  }

  @Test
  void all_pages_of_a_bucket_are_swept() {
    try (var shelf = Shelf.plain()) {
      IntStream.range(0, 175).forEach(it -> shelf.put("logs/%03d".formatted(it)));
      shelf.put("notes");
      shelf.rules(
          expiring(1, it -> it.filter = LifecycleRuleFilter.of(filter -> filter.prefix = "logs/")));

      shelf.sweepAfter(2);

      assertThat(shelf.keys()).containsExactly("notes");
    }
  }

  @Test
  void where_versions_are_kept_a_delete_marker_comes_in_front() {
    try (var shelf = Shelf.versioned()) {
      StoredObject object = shelf.put("a");
      shelf.rules(expiring(1, _ -> {}));

      shelf.sweepAfter(2);
      shelf.sweep();

      assertThat(shelf.current()).singleElement().matches(StoredObject::deleteMarker);
      assertThat(shelf.older("a"))
          .extracting(StoredObject::versionId)
          .containsExactly(object.versionId());
    }
  }

  @Test
  void noncurrent_versions_expire_but_for_the_newest() {
    try (var shelf = Shelf.versioned()) {
      shelf.put("a");
      StoredObject kept = shelf.put("a");
      shelf.put("a");
      shelf.rules(
          rule(it -> it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(3, 1)));

      shelf.sweepAfter(3);
      assertThat(shelf.older("a")).hasSize(2);

      shelf.sweepAfter(1);
      assertThat(shelf.older("a"))
          .extracting(StoredObject::versionId)
          .containsExactly(kept.versionId());
      assertThat(shelf.keys()).containsExactly("a");
    }
  }

  @Test
  void noncurrent_versions_of_many_pages_are_counted_by_key() {
    try (var shelf = Shelf.versioned()) {
      for (String key : new String[] {"a", "b", "c"}) {
        IntStream.range(0, 41).forEach(_ -> shelf.put(key));
      }
      shelf.rules(
          rule(it -> it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(1, 7)));

      shelf.sweepAfter(2);

      assertThat(shelf.older("a")).hasSize(7);
      assertThat(shelf.older("b")).hasSize(7);
      assertThat(shelf.older("c")).hasSize(7);
    }
  }

  @Test
  void a_locked_version_stays_until_its_retention_ends() {
    try (var shelf = Shelf.versioned()) {
      var until = TestClock.START.plus(Duration.ofDays(10));
      shelf.put("a", 5, null, new Lock("GOVERNANCE", until, null));
      shelf.put("a", 5, null, new Lock(null, null, true));
      shelf.put("a");
      shelf.rules(
          rule(it -> it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(1, null)));

      shelf.sweepAfter(5);
      assertThat(shelf.older("a")).hasSize(2);

      shelf.sweepAfter(10);
      assertThat(shelf.older("a")).singleElement().matches(it -> it.lock() != null);
    }
  }

  @Test
  void a_delete_marker_with_nothing_behind_it_goes() {
    try (var shelf = Shelf.versioned()) {
      shelf.put("with-versions");
      shelf.delete("with-versions");
      shelf.delete("alone");
      shelf.put("object");
      shelf.rules(rule(it -> it.expiration = new LifecycleExpiration(null, null, true)));

      shelf.sweep();

      assertThat(shelf.keys()).containsExactly("object", "with-versions");
    }
  }

  @Test
  void a_delete_marker_goes_with_the_last_version_behind_it() {
    try (var shelf = Shelf.versioned()) {
      shelf.put("a");
      shelf.delete("a");
      shelf.rules(
          rule(it -> {
            it.expiration = new LifecycleExpiration(null, null, true);
            it.noncurrentVersionExpiration = new NoncurrentVersionExpiration(1, null);
          }));

      shelf.sweepAfter(2);

      assertThat(shelf.current()).isEmpty();
      assertThat(shelf.older("a")).isEmpty();
    }
  }

  @Test
  void readers_are_told_when_an_object_expires() {
    try (var shelf = Shelf.versioned()) {
      StoredObject first = shelf.put("logs/a");
      shelf.rules(
          expiring(10, it -> it.id = "late"),
          expiring(
              1,
              it -> {
                it.id = "early & often";
                it.filter = LifecycleRuleFilter.of(filter -> filter.prefix = "logs/");
              }));

      assertThat(header(shelf, first))
          .isEqualTo(
              "expiry-date=\"Mon, 02 Feb 2026 00:00:00 GMT\", rule-id=\"early%20%26%20often\"");
      assertThat(header(shelf, shelf.put("notes")))
          .isEqualTo("expiry-date=\"Wed, 11 Feb 2026 00:00:00 GMT\", rule-id=\"late\"");
      assertThat(header(shelf, shelf.delete("notes"))).isNull();
      shelf.put("logs/a");
      assertThat(header(shelf, shelf.older("logs/a").getFirst())).isNull();
    }
  }

  private static @Nullable String header(Shelf shelf, StoredObject object) {
    return shelf.store.lifecycles().expirationHeader(shelf.bucket(), object).orElse(null);
  }

  private static LifecycleRule expiring(int days, Consumer<LifecycleRule.Builder> change) {
    return rule(it -> {
      it.expiration = new LifecycleExpiration(null, days, null);
      change.accept(it);
    });
  }
}
