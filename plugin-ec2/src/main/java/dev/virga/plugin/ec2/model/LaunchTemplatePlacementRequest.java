package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplatePlacementRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatePlacementRequest.html).
public record LaunchTemplatePlacementRequest(
    @Nullable String availabilityZone,
    @Nullable String availabilityZoneId,
    @Nullable String affinity,
    @Nullable String groupName,
    @Nullable String hostId,
    @Nullable Tenancy tenancy,
    @Nullable String spreadDomain,
    @Nullable String hostResourceGroupArn,
    @Nullable Integer partitionNumber,
    @Nullable String groupId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplatePlacementRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplatePlacementRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.availabilityZone = this.availabilityZone;
    it.availabilityZoneId = this.availabilityZoneId;
    it.affinity = this.affinity;
    it.groupName = this.groupName;
    it.hostId = this.hostId;
    it.tenancy = this.tenancy;
    it.spreadDomain = this.spreadDomain;
    it.hostResourceGroupArn = this.hostResourceGroupArn;
    it.partitionNumber = this.partitionNumber;
    it.groupId = this.groupId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplatePlacementRequest in the making.
  public static final class Builder {
    public @Nullable String availabilityZone;
    public @Nullable String availabilityZoneId;
    public @Nullable String affinity;
    public @Nullable String groupName;
    public @Nullable String hostId;
    public @Nullable Tenancy tenancy;
    public @Nullable String spreadDomain;
    public @Nullable String hostResourceGroupArn;
    public @Nullable Integer partitionNumber;
    public @Nullable String groupId;

    private LaunchTemplatePlacementRequest build() {
      return new LaunchTemplatePlacementRequest(
          availabilityZone,
          availabilityZoneId,
          affinity,
          groupName,
          hostId,
          tenancy,
          spreadDomain,
          hostResourceGroupArn,
          partitionNumber,
          groupId);
    }
  }
}
