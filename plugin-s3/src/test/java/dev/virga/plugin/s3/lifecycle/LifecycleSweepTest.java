package dev.virga.plugin.s3.lifecycle;

import static dev.virga.plugin.s3.lifecycle.Shelf.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.plugin.s3.model.AbortIncompleteMultipartUpload;
import dev.virga.plugin.s3.model.EventBridgeConfiguration;
import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.Transition;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.TableKey;
import dev.virga.spi.event.ObjectEvent;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LifecycleSweepTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void the_service_applies_rules_by_its_clock() {
    try (var shelf = Shelf.swept("PT0.02S")) {
      shelf.put("logs/a");
      shelf.put("notes");
      shelf.rules(
          rule(it -> {
            it.filter = LifecycleRuleFilter.of(filter -> filter.prefix = "logs/");
            it.expiration = new LifecycleExpiration(null, 1, null);
          }));

      shelf.clock.advance(Duration.ofDays(2));

      assertThat(Waiting.until(LIMIT, shelf::keys, it -> it.size() < 2)).containsExactly("notes");
    }
  }

  @Test
  void an_interval_is_more_than_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shelf.swept("PT0S"))
        .withMessageContaining("lifecycle-interval");
  }

  @Test
  void uploads_that_nobody_completes_are_aborted() {
    try (var shelf = Shelf.plain()) {
      begin(shelf, "logs/a");
      begin(shelf, "notes");
      shelf.clock.advance(Duration.ofDays(1));
      begin(shelf, "logs/b");
      shelf.rules(
          rule(it -> {
            it.filter = LifecycleRuleFilter.of(filter -> filter.prefix = "logs/");
            it.abortIncompleteMultipartUpload = new AbortIncompleteMultipartUpload(1);
          }));

      shelf.sweep();
      assertThat(uploads(shelf)).containsExactly("logs/a", "logs/b", "notes");

      shelf.sweepAfter(1);
      assertThat(uploads(shelf)).containsExactly("logs/b", "notes");
    }
  }

  @Test
  void what_rules_do_is_told() {
    try (var shelf = Shelf.versioned()) {
      var heard = new CopyOnWriteArrayList<ObjectEvent>();
      shelf
          .store
          .configurations()
          .notification()
          .put(
              shelf.bucket(),
              NotificationConfiguration.of(
                  it -> it.eventBridgeConfiguration = new EventBridgeConfiguration()));
      shelf.delete("marker");
      var object = shelf.put("object", 200_000, null, null);
      shelf.rules(
          rule(it -> {
            it.transitions = List.of(new Transition(null, 1, "GLACIER"));
            it.expiration = new LifecycleExpiration(null, 2, null);
          }));

      try (var _ = shelf.service.context().events().subscribe(ObjectEvent.class, heard::add)) {
        shelf.sweepAfter(5);
        Waiting.until(LIMIT, heard::size, it -> it == 3);
      }

      assertThat(heard)
          .extracting(ObjectEvent::name)
          .containsExactly(
              "LifecycleExpiration:Delete",
              "LifecycleTransition",
              "LifecycleExpiration:DeleteMarkerCreated");
      assertThat(heard.get(1).versionId()).isEqualTo(object.versionId());
      assertThat(heard).allSatisfy(it -> assertThat(it.principal()).isEqualTo("s3.amazonaws.com"));
    }
  }

  private static void begin(Shelf shelf, String key) {
    var metadata =
        new Metadata("text/plain", null, null, null, null, null, null, Metadata.STANDARD, Map.of());
    var object =
        new NewObject(
            key, ServiceUnderTest.ACCOUNT, metadata, ObjectEncryption.DEFAULT, null, null, null);
    shelf
        .store
        .uploads()
        .begin(
            shelf.bucket(),
            id ->
                new StoredUpload(
                    id,
                    object,
                    shelf.clock.instant(),
                    "me",
                    ChecksumAlgorithm.CRC32,
                    ChecksumType.FULL_OBJECT,
                    true));
  }

  private static List<String> uploads(Shelf shelf) {
    return shelf.store.uploads().page(shelf.bucket(), TableKey.bucket("shelf"), "", 100).stream()
        .map(StoredUpload::key)
        .toList();
  }
}
