package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.AwsException;
import dev.virga.spi.capability.ObjectSink;
import dev.virga.spi.capability.ObjectStore;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveredObjectsTest {
  private static final Bucket BUCKET =
      new Bucket(
          "shelf",
          ServiceUnderTest.ACCOUNT,
          "us-east-1",
          TestClock.START,
          false,
          Bucket.Versioning.ENABLED,
          null,
          null);

  private final ServiceUnderTest service = ServiceUnderTest.of(new S3Plugin()).start();
  private final Store store = Store.open(service.context());
  private final ObjectSink sink = service.context().find(ObjectSink.class).orElseThrow();

  @BeforeEach
  void create() {
    store.buckets().create(BUCKET);
  }

  @AfterEach
  void close() {
    store.close();
    service.close();
  }

  private void put(String bucket, String key, String content) {
    sink.put(
        ServiceUnderTest.SCOPE,
        bucket,
        key,
        "application/json",
        content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_another_service_writes_is_an_object_as_any() {
    put("shelf", "a/b.json", "{}");

    StoredObject object = store.objects().find(BUCKET, "a/b.json").orElseThrow();
    assertThat(object.size()).isEqualTo(2);
    assertThat(object.eTag()).isEqualTo("99914b932bd37a50b983c5e7c90ae93b");
    assertThat(object.metadata().contentType()).isEqualTo("application/json");
    var read = service.context().find(ObjectStore.class).orElseThrow();
    assertThat(read.open("shelf", "a/b.json", null).bytes(100)).isEqualTo(new byte[] {'{', '}'});
  }

  @Test
  void a_second_one_of_a_key_is_a_version() {
    put("shelf", "a", "1");
    put("shelf", "a", "2");

    assertThat(store.objects().older(BUCKET, "a")).hasSize(1);
  }

  @Test
  void a_bucket_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> put("none", "a", "1"))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("NoSuchBucket"));
  }
}
