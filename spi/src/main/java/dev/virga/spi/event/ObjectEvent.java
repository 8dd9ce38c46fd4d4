package dev.virga.spi.event;

import dev.virga.spi.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something happened to an object of S3, and the bucket's notification configuration asks to tell of it
/// ([event message structure](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html)).
/// Published by S3 after the change is committed; whoever delivers to the targets subscribes to it.
///
/// @param scope the account and region of the bucket
/// @param bucket the name of the bucket
/// @param key the key of the object, not encoded
/// @param name the event without `s3:`, such as `ObjectCreated:Put`
/// @param size the length of the object in bytes; null where the object was removed
/// @param eTag the ETag without quotes; null where the object was removed
/// @param versionId the version, or null where the bucket never kept versions
/// @param sequencer hexadecimal digits, always as many: of two events of a key the later one has the
///     greater
/// @param time when it happened
/// @param requestId the id of the request that did it
/// @param principal the unique id of who did it, or `s3.amazonaws.com` for what S3 does by itself
/// @param targets whom the configuration names for this event and key
/// @param eventBridge whether EventBridge is to know, too
public record ObjectEvent(
    Scope scope,
    String bucket,
    String key,
    String name,
    @Nullable Long size,
    @Nullable String eTag,
    @Nullable String versionId,
    String sequencer,
    Instant time,
    String requestId,
    String principal,
    List<Target> targets,
    boolean eventBridge) {

  /// A topic, a queue or a function.
  ///
  /// @param configurationId the id of the part of the configuration that names it
  /// @param arn its ARN
  public record Target(String configurationId, String arn) {}
}
