package dev.virga.plugin.ec2.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ImageWatermark` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageWatermark.html).
public record ImageWatermark(
    @Nullable String watermarkKey,
    @Nullable String sourceImageRegion,
    @Nullable String sourceImageId,
    @Nullable Instant sourceImageCreationTime,
    @Nullable Instant watermarkCreationTime) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ImageWatermark of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ImageWatermark with(Consumer<Builder> changes) {
    var it = new Builder();
    it.watermarkKey = this.watermarkKey;
    it.sourceImageRegion = this.sourceImageRegion;
    it.sourceImageId = this.sourceImageId;
    it.sourceImageCreationTime = this.sourceImageCreationTime;
    it.watermarkCreationTime = this.watermarkCreationTime;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ImageWatermark in the making.
  public static final class Builder {
    public @Nullable String watermarkKey;
    public @Nullable String sourceImageRegion;
    public @Nullable String sourceImageId;
    public @Nullable Instant sourceImageCreationTime;
    public @Nullable Instant watermarkCreationTime;

    private ImageWatermark build() {
      return new ImageWatermark(
          watermarkKey,
          sourceImageRegion,
          sourceImageId,
          sourceImageCreationTime,
          watermarkCreationTime);
    }
  }
}
