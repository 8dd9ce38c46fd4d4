package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Region` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html).
public record Region(
    @Nullable String optInStatus,
    @Name("geographySet") @Nullable List<RegionGeography> geography,
    @Nullable String regionName,
    @Name("regionEndpoint") @Nullable String endpoint) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Region of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Region with(Consumer<Builder> changes) {
    var it = new Builder();
    it.optInStatus = this.optInStatus;
    it.geography = this.geography;
    it.regionName = this.regionName;
    it.endpoint = this.endpoint;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Region in the making.
  public static final class Builder {
    public @Nullable String optInStatus;
    public @Nullable List<RegionGeography> geography;
    public @Nullable String regionName;
    public @Nullable String endpoint;

    private Region build() {
      return new Region(optInStatus, geography, regionName, endpoint);
    }
  }
}
