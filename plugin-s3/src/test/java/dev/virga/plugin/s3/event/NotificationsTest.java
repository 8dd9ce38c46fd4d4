package dev.virga.plugin.s3.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.model.EventBridgeConfiguration;
import dev.virga.plugin.s3.model.FilterRule;
import dev.virga.plugin.s3.model.LambdaFunctionConfiguration;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.NotificationConfigurationFilter;
import dev.virga.plugin.s3.model.QueueConfiguration;
import dev.virga.plugin.s3.model.S3KeyFilter;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.EventBus;
import dev.virga.spi.RequestContext;
import dev.virga.spi.event.ObjectEvent;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationsTest {
  private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:inbox";
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f";
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

  private final List<ObjectEvent> heard = new CopyOnWriteArrayList<>();
  private ServiceUnderTest service;
  private Store store;
  private EventBus.Subscription subscription;

  @BeforeEach
  void start() {
    service = ServiceUnderTest.of(new S3Plugin()).start();
    store = Store.open(service.context());
    store.buckets().create(BUCKET);
    subscription = service.context().events().subscribe(ObjectEvent.class, heard::add);
  }

  @AfterEach
  void stop() {
    subscription.close();
    store.close();
    service.close();
  }

  @Test
  void an_event_goes_to_the_targets_that_ask_for_it() {
    configure(
        NotificationConfiguration.of(it -> {
          it.queueConfigurations = List.of(queue("s3:ObjectCreated:*", "Prefix", "in/"));
          it.lambdaFunctionConfigurations = List.of(function("s3:ObjectCreated:Put"));
        }));
    StoredObject object = put("in/ä b");

    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Put", object);

    ObjectEvent event = hear(1).getFirst();
    assertThat(event.targets())
        .containsExactly(
            new ObjectEvent.Target("queue", QUEUE), new ObjectEvent.Target("function", FUNCTION));
    assertThat(event.eventBridge()).isFalse();
    assertThat(event.bucket()).isEqualTo("shelf");
    assertThat(event.scope()).isEqualTo(ServiceUnderTest.SCOPE);
    assertThat(event.key()).isEqualTo("in/ä b");
    assertThat(event.name()).isEqualTo("ObjectCreated:Put");
    assertThat(event.size()).isEqualTo(5);
    assertThat(event.eTag()).isEqualTo("etag");
    assertThat(event.versionId()).isEqualTo(object.versionId());
    assertThat(event.time()).isEqualTo(TestClock.START);
    assertThat(event.requestId()).isEqualTo(caller().requestId());
    assertThat(event.principal()).isEqualTo(caller().principal().userId());
  }

  @Test
  void what_nobody_asks_for_is_not_told() {
    StoredObject object = put("out/a");
    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Put", object);
    configure(
        NotificationConfiguration.of(
            it -> it.queueConfigurations = List.of(queue("s3:ObjectCreated:*", "Prefix", "in/"))));
    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Put", object);
    StoredObject wanted = put("in/a");
    store.notifications().publish(caller(), BUCKET, "ObjectRemoved:Delete", wanted);

    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Copy", wanted);

    // events come in order, so that those before the last one would be here
    assertThat(hear(1)).extracting(ObjectEvent::name).containsExactly("ObjectCreated:Copy");
  }

  @Test
  void event_bridge_hears_everything() {
    configure(
        NotificationConfiguration.of(
            it -> it.eventBridgeConfiguration = new EventBridgeConfiguration()));

    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Put", put("a"));

    assertThat(hear(1).getFirst().eventBridge()).isTrue();
    assertThat(hear(1).getFirst().targets()).isEmpty();
  }

  @Test
  void the_end_of_an_object_comes_after_its_beginning_and_before_the_next() {
    configure(
        NotificationConfiguration.of(
            it -> it.eventBridgeConfiguration = new EventBridgeConfiguration()));
    StoredObject first = put("a");

    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Put", first);
    store.notifications().publish(caller(), BUCKET, "ObjectRemoved:Delete", first);
    store.notifications().publish(caller(), BUCKET, "ObjectCreated:Put", put("a"));

    assertThat(hear(3)).extracting(ObjectEvent::sequencer).isSorted().doesNotHaveDuplicates();
    assertThat(hear(3).get(1).size()).isNull();
    assertThat(hear(3).get(1).eTag()).isNull();
  }

  @Test
  void a_bucket_that_never_kept_versions_tells_none() {
    var plain = BUCKET.withVersioning(null, null);
    configure(
        NotificationConfiguration.of(
            it -> it.queueConfigurations = List.of(queue("s3:ObjectCreated:*", "suffix", "a"))));

    store.notifications().publish(caller(), plain, "ObjectCreated:Post", put("a"));

    assertThat(hear(1).getFirst().versionId()).isNull();
  }

  private List<ObjectEvent> hear(int count) {
    return Waiting.until(Duration.ofSeconds(20), () -> heard, it -> it.size() >= count);
  }

  private RequestContext caller() {
    return service.caller(ServiceUnderTest.SCOPE);
  }

  private void configure(NotificationConfiguration configuration) {
    store.configurations().notification().put(BUCKET, configuration);
  }

  private StoredObject put(String key) {
    var metadata =
        new Metadata("text/plain", null, null, null, null, null, null, Metadata.STANDARD, Map.of());
    var object =
        new NewObject(
            key, ServiceUnderTest.ACCOUNT, metadata, ObjectEncryption.DEFAULT, null, null, null);
    var checksum = new StoredChecksum(ChecksumAlgorithm.CRC32, "AAAAAA==", "FULL_OBJECT");
    return store.write(BUCKET, object, Content.whole(5, "etag", checksum, List.of()), _ -> {});
  }

  private static QueueConfiguration queue(String event, String rule, String value) {
    var key = new S3KeyFilter(List.of(new FilterRule(rule, value)));
    return QueueConfiguration.of(it -> {
      it.id = "queue";
      it.queueArn = QUEUE;
      it.events = List.of(event);
      it.filter = new NotificationConfigurationFilter(key);
    });
  }

  private static LambdaFunctionConfiguration function(String event) {
    return LambdaFunctionConfiguration.of(it -> {
      it.id = "function";
      it.lambdaFunctionArn = FUNCTION;
      it.events = List.of(event);
    });
  }
}
