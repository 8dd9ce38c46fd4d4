package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageReplicationStatus;
import dev.virga.plugin.ecr.model.ImageStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// An image or a list of images. Its manifest is the blob of the same digest.
///
/// @param detail what is shown of it, without its tags
/// @param blobs the digests of its configuration and layers
/// @param references the digests of the manifests that it lists
/// @param replications where it was copied to
public record StoredImage(
    ImageDetail detail,
    List<String> blobs,
    List<String> references,
    List<ImageReplicationStatus> replications) {

  /// The digest of its manifest.
  public String digest() {
    return Objects.requireNonNull(detail.imageDigest());
  }

  /// When it was pushed.
  public Instant pushedAt() {
    return Objects.requireNonNull(detail.imagePushedAt());
  }

  /// The media type of its manifest.
  public String mediaType() {
    return Objects.requireNonNull(detail.imageManifestMediaType());
  }

  /// Whether it is in the archive, or on its way back.
  public boolean archived() {
    return detail.imageStatus() != ImageStatus.ACTIVE;
  }

  /// The same with changes of what is shown.
  public StoredImage with(Consumer<ImageDetail.Builder> changes) {
    return new StoredImage(detail.with(changes), blobs, references, replications);
  }
}
