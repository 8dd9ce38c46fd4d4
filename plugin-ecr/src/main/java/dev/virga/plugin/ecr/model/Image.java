package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Image` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Image.html).
public record Image(
    @Pattern("[0-9]{12}") @Nullable String registryId,
    @Length(min = 2, max = 256)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String repositoryName,
    @Nullable ImageIdentifier imageId,
    @Length(min = 1, max = 4194304) @Nullable String imageManifest,
    @Nullable String imageManifestMediaType) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Image of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Image with(Consumer<Builder> changes) {
    var it = new Builder();
    it.registryId = this.registryId;
    it.repositoryName = this.repositoryName;
    it.imageId = this.imageId;
    it.imageManifest = this.imageManifest;
    it.imageManifestMediaType = this.imageManifestMediaType;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Image in the making.
  public static final class Builder {
    public @Nullable String registryId;
    public @Nullable String repositoryName;
    public @Nullable ImageIdentifier imageId;
    public @Nullable String imageManifest;
    public @Nullable String imageManifestMediaType;

    private Image build() {
      return new Image(registryId, repositoryName, imageId, imageManifest, imageManifestMediaType);
    }
  }
}
