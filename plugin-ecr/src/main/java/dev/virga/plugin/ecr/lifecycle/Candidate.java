package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.store.StoredImage;
import java.time.Instant;
import java.util.List;

/// An image that a policy may act on.
///
/// @param tags its tags
/// @param listed whether a list has it, which keeps it
record Candidate(StoredImage image, List<String> tags, boolean listed) {
  /// When it was pushed, or came back from the archive.
  Instant pushedAt() {
    ImageDetail it = image.detail();
    return it.lastActivatedAt() == null ? image.pushedAt() : it.lastActivatedAt();
  }

  /// When it was last used: an image that was never pulled counts from its push.
  Instant pulledAt() {
    Instant pulled = image.detail().lastRecordedPullTime();
    return pulled == null || pulled.isBefore(pushedAt()) ? pushedAt() : pulled;
  }

  /// When it was archived; one that is not will be archived at the end of time.
  Instant archivedAt() {
    Instant archived = image.detail().lastArchivedAt();
    return archived == null ? Instant.MAX : archived;
  }
}
