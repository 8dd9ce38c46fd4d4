package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LayerVersionsListItem` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_LayerVersionsListItem.html).
public record LayerVersionsListItem(
    @Length(min = 1, max = 140)
        @Pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
        @Nullable String layerVersionArn,
    @Nullable Long version,
    @Length(max = 256) @Nullable String description,
    @Nullable String createdDate,
    @Length(max = 2) @Nullable List<Architecture> compatibleArchitectures,
    @Length(max = 15) @Nullable List<String> compatibleRuntimes,
    @Length(max = 512) @Nullable String licenseInfo) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LayerVersionsListItem of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LayerVersionsListItem with(Consumer<Builder> changes) {
    var it = new Builder();
    it.layerVersionArn = this.layerVersionArn;
    it.version = this.version;
    it.description = this.description;
    it.createdDate = this.createdDate;
    it.compatibleArchitectures = this.compatibleArchitectures;
    it.compatibleRuntimes = this.compatibleRuntimes;
    it.licenseInfo = this.licenseInfo;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LayerVersionsListItem in the making.
  public static final class Builder {
    public @Nullable String layerVersionArn;
    public @Nullable Long version;
    public @Nullable String description;
    public @Nullable String createdDate;
    public @Nullable List<Architecture> compatibleArchitectures;
    public @Nullable List<String> compatibleRuntimes;
    public @Nullable String licenseInfo;

    private LayerVersionsListItem build() {
      return new LayerVersionsListItem(
          layerVersionArn,
          version,
          description,
          createdDate,
          compatibleArchitectures,
          compatibleRuntimes,
          licenseInfo);
    }
  }
}
