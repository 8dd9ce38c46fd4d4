package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Placement` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Placement.html).
public record Placement(
    @Nullable String availabilityZoneId,
    @Nullable String affinity,
    @Nullable String groupName,
    @Nullable Integer partitionNumber,
    @Nullable String hostId,
    @Nullable Tenancy tenancy,
    @Nullable String spreadDomain,
    @Nullable String hostResourceGroupArn,
    @Nullable String groupId,
    @Nullable String availabilityZone) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Placement of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Placement with(Consumer<Builder> changes) {
    var it = new Builder();
    it.availabilityZoneId = this.availabilityZoneId;
    it.affinity = this.affinity;
    it.groupName = this.groupName;
    it.partitionNumber = this.partitionNumber;
    it.hostId = this.hostId;
    it.tenancy = this.tenancy;
    it.spreadDomain = this.spreadDomain;
    it.hostResourceGroupArn = this.hostResourceGroupArn;
    it.groupId = this.groupId;
    it.availabilityZone = this.availabilityZone;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Placement in the making.
  public static final class Builder {
    public @Nullable String availabilityZoneId;
    public @Nullable String affinity;
    public @Nullable String groupName;
    public @Nullable Integer partitionNumber;
    public @Nullable String hostId;
    public @Nullable Tenancy tenancy;
    public @Nullable String spreadDomain;
    public @Nullable String hostResourceGroupArn;
    public @Nullable String groupId;
    public @Nullable String availabilityZone;

    private Placement build() {
      return new Placement(
          availabilityZoneId,
          affinity,
          groupName,
          partitionNumber,
          hostId,
          tenancy,
          spreadDomain,
          hostResourceGroupArn,
          groupId,
          availabilityZone);
    }
  }
}
