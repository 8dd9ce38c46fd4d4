package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ImageScanFinding` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html).
public record ImageScanFinding(
    @Nullable String name,
    @Nullable String description,
    @Nullable String uri,
    @Nullable FindingSeverity severity,
    @Length(max = 50) @Nullable List<Attribute> attributes) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ImageScanFinding of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ImageScanFinding with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.description = this.description;
    it.uri = this.uri;
    it.severity = this.severity;
    it.attributes = this.attributes;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ImageScanFinding in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable String description;
    public @Nullable String uri;
    public @Nullable FindingSeverity severity;
    public @Nullable List<Attribute> attributes;

    private ImageScanFinding build() {
      return new ImageScanFinding(name, description, uri, severity, attributes);
    }
  }
}
