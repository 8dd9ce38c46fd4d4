package dev.virga.plugin.ecr.model;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ImageReferrer` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageReferrer.html).
public record ImageReferrer(
    @Nullable String digest,
    @Nullable String mediaType,
    @Nullable String artifactType,
    @Nullable Long size,
    @Nullable Map<String, String> annotations,
    @Nullable ArtifactStatus artifactStatus) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ImageReferrer of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ImageReferrer with(Consumer<Builder> changes) {
    var it = new Builder();
    it.digest = this.digest;
    it.mediaType = this.mediaType;
    it.artifactType = this.artifactType;
    it.size = this.size;
    it.annotations = this.annotations;
    it.artifactStatus = this.artifactStatus;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ImageReferrer in the making.
  public static final class Builder {
    public @Nullable String digest;
    public @Nullable String mediaType;
    public @Nullable String artifactType;
    public @Nullable Long size;
    public @Nullable Map<String, String> annotations;
    public @Nullable ArtifactStatus artifactStatus;

    private ImageReferrer build() {
      return new ImageReferrer(digest, mediaType, artifactType, size, annotations, artifactStatus);
    }
  }
}
