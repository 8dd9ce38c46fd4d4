package dev.virga.plugin.s3.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What keeps a version of an object from being deleted
/// ([Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html)).
///
/// @param mode `GOVERNANCE`, which callers may bypass, or `COMPLIANCE`; null without retention
/// @param retainUntil when the retention ends; null without one
/// @param legalHold whether there is a legal hold; null where that was never said
public record Lock(
    @Nullable String mode, @Nullable Instant retainUntil, @Nullable Boolean legalHold) {

  /// Whether the version may not be deleted at a time.
  ///
  /// @param bypass whether the caller bypasses governance
  public boolean forbids(Instant now, boolean bypass) {
    if (Boolean.TRUE.equals(legalHold)) {
      return true;
    }
    boolean retained = retainUntil != null && retainUntil.isAfter(now);
    return retained && !(bypass && "GOVERNANCE".equals(mode));
  }
}
