package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Layer` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Layer.html).
public record Layer(
    @Pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+") @Nullable String layerDigest,
    @Nullable LayerAvailability layerAvailability,
    @Nullable Long layerSize,
    @Nullable String mediaType) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Layer of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Layer with(Consumer<Builder> changes) {
    var it = new Builder();
    it.layerDigest = this.layerDigest;
    it.layerAvailability = this.layerAvailability;
    it.layerSize = this.layerSize;
    it.mediaType = this.mediaType;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Layer in the making.
  public static final class Builder {
    public @Nullable String layerDigest;
    public @Nullable LayerAvailability layerAvailability;
    public @Nullable Long layerSize;
    public @Nullable String mediaType;

    private Layer build() {
      return new Layer(layerDigest, layerAvailability, layerSize, mediaType);
    }
  }
}
