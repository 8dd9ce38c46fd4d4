package dev.virga.plugin.s3.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.model.EventBridgeConfiguration;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.object.DeleteObject;
import dev.virga.spi.event.ObjectEvent;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Changes of objects, committed and undone.
class StoreTest {
  private ServiceUnderTest service;
  private Store store;
  private Bucket bucket;

  @BeforeEach
  void start() {
    service = ServiceUnderTest.of(new S3Plugin()).start();
    store = Store.open(service.context());
    bucket =
        new Bucket(
            "b", ServiceUnderTest.ACCOUNT, "us-east-1", TestClock.START, false, null, null, null);
    store.buckets().create(bucket);
  }

  @AfterEach
  void stop() {
    store.close();
    service.close();
  }

  private StoredObject write(String key, String content) {
    try (Draft draft = store.files().draft()) {
      draft.write(content.getBytes(UTF_8));
      var written = store.write(bucket, object(key), content(draft.segments()), _ -> {});
      draft.keep();
      return written;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static NewObject object(String key) {
    return new NewObject(
        key,
        ServiceUnderTest.ACCOUNT,
        new Metadata("a/b", null, null, null, null, null, null, Metadata.STANDARD, Map.of()),
        ObjectEncryption.DEFAULT,
        null,
        null,
        null);
  }

  private static Content content(List<Segment> segments) {
    long size = segments.stream().mapToLong(Segment::length).sum();
    var checksum = new StoredChecksum(ChecksumAlgorithm.CRC32, "AAAAAA==", "FULL_OBJECT");
    return Content.whole(size, "tag", checksum, segments);
  }

  private long files() {
    try (Stream<Path> all = Files.walk(service.context().directory())) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void waitForFiles(long count) {
    Waiting.until(Duration.ofSeconds(10), this::files, it -> it == count);
  }

  @Test
  void an_undone_deletion_keeps_the_body() {
    write("key", "first");

    assertThatThrownBy(() ->
            service
                .context()
                .transaction(() -> {
                  store.objects().delete(bucket, "key", ServiceUnderTest.ACCOUNT, _ -> {});
                  throw new IllegalStateException("undone");
                }))
        .hasMessage("undone");

    assertThat(store.objects().find(bucket, "key")).isPresent();
    assertThat(files()).isEqualTo(1);
    store.objects().delete(bucket, "key", ServiceUnderTest.ACCOUNT, _ -> {});
    waitForFiles(0);
  }

  @Test
  void an_undone_write_brings_the_older_object_back_with_its_body() {
    StoredObject first = write("key", "first");

    assertThatThrownBy(
            () -> {
              try (Draft draft = store.files().draft()) {
                draft.write("second".getBytes(UTF_8));
                var content = content(draft.segments());
                service
                    .context()
                    .transaction(() -> {
                      store
                          .objects()
                          .put(
                              bucket,
                              StoredObject.draft(object("key"), content, TestClock.START),
                              _ -> {});
                      throw new IllegalStateException("undone");
                    });
              }
            })
        .hasMessage("undone");

    assertThat(store.objects().find(bucket, "key")).contains(first);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_bucket_with_something_in_it_is_not_removed() {
    write("key", "x");

    assertThatThrownBy(() -> store.objects().removeBucket(bucket))
        .hasMessageContaining("not empty");
    store.objects().delete(bucket, "key", ServiceUnderTest.ACCOUNT, _ -> {});
    store.objects().removeBucket(bucket);
    assertThat(store.buckets().find("b")).isEmpty();
  }

  @Test
  void a_write_into_a_bucket_that_is_gone_leaves_nothing() {
    store.objects().removeBucket(bucket);

    assertThatThrownBy(() -> write("key", "x")).hasMessageContaining("bucket does not exist");

    assertThat(files()).isZero();
  }

  @Test
  void a_deletion_is_told_to_those_who_listen() {
    var heard = new CopyOnWriteArrayList<ObjectEvent>();
    store.configurations().notification().put(bucket, everything());
    StoredObject object = write("key", "x");
    try (var _ = service.context().events().subscribe(ObjectEvent.class, heard::add)) {
      delete("key", null);
      delete("none", null);
      store.buckets().update("b", it -> it.withVersioning(Bucket.Versioning.ENABLED, null));
      delete("key", null);
      delete("key", store.objects().find(bucket, "key").orElseThrow().versionId());

      Waiting.until(Duration.ofSeconds(10), heard::size, it -> it == 3);
    }

    assertThat(heard)
        .extracting(ObjectEvent::name)
        .containsExactly(
            "ObjectRemoved:Delete", "ObjectRemoved:DeleteMarkerCreated", "ObjectRemoved:Delete");
    assertThat(heard.getFirst().key()).isEqualTo(object.key());
  }

  private void delete(String key, @Nullable String version) {
    service.call(
        DeleteObject.class,
        new DeleteObject.Request("b", key, null, version, null, null, null, null, null, null));
  }

  private static NotificationConfiguration everything() {
    return NotificationConfiguration.of(
        it -> it.eventBridgeConfiguration = new EventBridgeConfiguration());
  }
}
