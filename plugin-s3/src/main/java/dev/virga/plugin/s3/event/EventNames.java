package dev.virga.plugin.s3.event;

import java.util.Set;

/// The events that a notification configuration may ask for
/// ([event types](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html)).
public final class EventNames {
  private static final String SERVICE = "s3:";

  private static final Set<String> SUPPORTED =
      Set.of(
          "s3:ReducedRedundancyLostObject",
          "s3:ObjectCreated:*",
          "s3:ObjectCreated:Put",
          "s3:ObjectCreated:Post",
          "s3:ObjectCreated:Copy",
          "s3:ObjectCreated:CompleteMultipartUpload",
          "s3:ObjectRemoved:*",
          "s3:ObjectRemoved:Delete",
          "s3:ObjectRemoved:DeleteMarkerCreated",
          "s3:ObjectRestore:*",
          "s3:ObjectRestore:Post",
          "s3:ObjectRestore:Completed",
          "s3:ObjectRestore:Delete",
          "s3:Replication:*",
          "s3:Replication:OperationFailedReplication",
          "s3:Replication:OperationNotTracked",
          "s3:Replication:OperationMissedThreshold",
          "s3:Replication:OperationReplicatedAfterThreshold",
          "s3:LifecycleTransition",
          "s3:LifecycleExpiration:*",
          "s3:LifecycleExpiration:Delete",
          "s3:LifecycleExpiration:DeleteMarkerCreated",
          "s3:IntelligentTiering",
          "s3:ObjectTagging:*",
          "s3:ObjectTagging:Put",
          "s3:ObjectTagging:Delete",
          "s3:ObjectAcl:Put");

  private EventNames() {}

  /// Whether a configuration may name an event.
  public static boolean isSupported(String name) {
    return SUPPORTED.contains(name);
  }

  /// Whether an event says that there is no object any more.
  ///
  /// @param event such as `ObjectRemoved:Delete`
  static boolean isRemoval(String event) {
    return event.startsWith("ObjectRemoved:") || event.startsWith("LifecycleExpiration:");
  }

  /// Whether an event is one of those that a configuration names.
  ///
  /// @param configured such as `s3:ObjectCreated:*`
  /// @param event such as `ObjectCreated:Put`
  static boolean covers(String configured, String event) {
    return covers(configured, SERVICE + event, configured.endsWith("*"));
  }

  /// Whether two names of configurations have an event in common.
  public static boolean overlap(String one, String other) {
    return covers(one, other, one.endsWith("*")) || covers(other, one, other.endsWith("*"));
  }

  private static boolean covers(String configured, String event, boolean all) {
    return all
        ? event.startsWith(configured.substring(0, configured.length() - 1))
        : event.equals(configured);
  }
}
