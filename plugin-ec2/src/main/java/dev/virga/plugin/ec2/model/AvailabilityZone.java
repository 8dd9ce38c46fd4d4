package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AvailabilityZone` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html).
public record AvailabilityZone(
    @Nullable AvailabilityZoneOptInStatus optInStatus,
    @Name("messageSet") @Nullable List<AvailabilityZoneMessage> messages,
    @Nullable String regionName,
    @Nullable String zoneName,
    @Nullable String zoneId,
    @Nullable String groupName,
    @Nullable String networkBorderGroup,
    @Nullable String zoneType,
    @Nullable String parentZoneName,
    @Nullable String parentZoneId,
    @Nullable String groupLongName,
    @Name("geographySet") @Nullable List<AvailabilityZoneGeography> geography,
    @Name("subGeographySet") @Nullable List<AvailabilityZoneSubGeography> subGeography,
    @Name("zoneState") @Nullable AvailabilityZoneState state) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AvailabilityZone of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AvailabilityZone with(Consumer<Builder> changes) {
    var it = new Builder();
    it.optInStatus = this.optInStatus;
    it.messages = this.messages;
    it.regionName = this.regionName;
    it.zoneName = this.zoneName;
    it.zoneId = this.zoneId;
    it.groupName = this.groupName;
    it.networkBorderGroup = this.networkBorderGroup;
    it.zoneType = this.zoneType;
    it.parentZoneName = this.parentZoneName;
    it.parentZoneId = this.parentZoneId;
    it.groupLongName = this.groupLongName;
    it.geography = this.geography;
    it.subGeography = this.subGeography;
    it.state = this.state;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AvailabilityZone in the making.
  public static final class Builder {
    public @Nullable AvailabilityZoneOptInStatus optInStatus;
    public @Nullable List<AvailabilityZoneMessage> messages;
    public @Nullable String regionName;
    public @Nullable String zoneName;
    public @Nullable String zoneId;
    public @Nullable String groupName;
    public @Nullable String networkBorderGroup;
    public @Nullable String zoneType;
    public @Nullable String parentZoneName;
    public @Nullable String parentZoneId;
    public @Nullable String groupLongName;
    public @Nullable List<AvailabilityZoneGeography> geography;
    public @Nullable List<AvailabilityZoneSubGeography> subGeography;
    public @Nullable AvailabilityZoneState state;

    private AvailabilityZone build() {
      return new AvailabilityZone(
          optInStatus,
          messages,
          regionName,
          zoneName,
          zoneId,
          groupName,
          networkBorderGroup,
          zoneType,
          parentZoneName,
          parentZoneId,
          groupLongName,
          geography,
          subGeography,
          state);
    }
  }
}
