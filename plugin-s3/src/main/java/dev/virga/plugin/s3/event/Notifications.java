package dev.virga.plugin.s3.event;

import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.SubResource;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.event.ObjectEvent;
import java.util.List;
import java.util.Locale;

/// Tells what happens to objects, where a bucket is configured to tell it
/// ([event notifications](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html)).
public final class Notifications {
  private static final String S3 = "s3.amazonaws.com";
  private static final int REQUEST_ID = 16;

  private final ServiceContext context;
  private final SubResource<NotificationConfiguration> configurations;

  /// The notifications of a service.
  public Notifications(
      ServiceContext context, SubResource<NotificationConfiguration> configurations) {
    this.context = context;
    this.configurations = configurations;
  }

  /// Tells what a request did. Listeners hear of it once its changes are committed.
  ///
  /// @param name the event without `s3:`, such as `ObjectCreated:Put`
  /// @param object the object as it is now, or as it was before it was removed
  public void publish(RequestContext request, Bucket bucket, String name, StoredObject object) {
    publish(request.requestId(), request.principal().userId(), bucket, name, object);
  }

  /// Tells what S3 did by itself, as a request of its own.
  public void publish(Bucket bucket, String name, StoredObject object) {
    String requestId = context.ids().hex(REQUEST_ID).toUpperCase(Locale.ROOT);
    publish(requestId, S3, bucket, name, object);
  }

  private void publish(
      String requestId, String principal, Bucket bucket, String name, StoredObject object) {
    var configuration = configurations.find(bucket);
    if (configuration.isEmpty()) {
      return;
    }
    List<ObjectEvent.Target> targets =
        NotificationTarget.of(configuration.get()).stream()
            .filter(it -> it.wants(name, object.key()))
            .map(it -> new ObjectEvent.Target(it.id() == null ? "" : it.id(), it.arn()))
            .toList();
    boolean eventBridge = configuration.get().eventBridgeConfiguration() != null;
    if (targets.isEmpty() && !eventBridge) {
      return;
    }
    boolean removed = EventNames.isRemoval(name);
    context
        .events()
        .publish(
            new ObjectEvent(
                bucket.scope(),
                bucket.name(),
                object.key(),
                name,
                removed ? null : (Long) object.size(),
                removed ? null : object.eTag(),
                bucket.versioning() == null ? null : object.versionId(),
                sequencer(object, removed),
                context.clock().instant(),
                requestId,
                principal,
                targets,
                eventBridge));
  }

  /// An object that is removed is followed by nothing that has a number, so its end comes after its
  /// own number.
  private static String sequencer(StoredObject object, boolean removed) {
    return "%018X".formatted(object.sequence() * 2 + (removed ? 1 : 0));
  }
}
