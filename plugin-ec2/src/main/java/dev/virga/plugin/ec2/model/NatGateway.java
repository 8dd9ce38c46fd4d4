package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NatGateway` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html).
public record NatGateway(
    @Nullable Instant createTime,
    @Nullable Instant deleteTime,
    @Nullable String failureCode,
    @Nullable String failureMessage,
    @Name("natGatewayAddressSet") @Nullable List<NatGatewayAddress> natGatewayAddresses,
    @Nullable String natGatewayId,
    @Nullable ProvisionedBandwidth provisionedBandwidth,
    @Nullable NatGatewayState state,
    @Nullable String subnetId,
    @Nullable String vpcId,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable ConnectivityType connectivityType,
    @Nullable AvailabilityMode availabilityMode,
    @Nullable AutoScalingIpsState autoScalingIps,
    @Nullable AutoProvisionZonesState autoProvisionZones,
    @Name("attachedApplianceSet") @Nullable List<NatGatewayAttachedAppliance> attachedAppliances,
    @Nullable String routeTableId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NatGateway of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NatGateway with(Consumer<Builder> changes) {
    var it = new Builder();
    it.createTime = this.createTime;
    it.deleteTime = this.deleteTime;
    it.failureCode = this.failureCode;
    it.failureMessage = this.failureMessage;
    it.natGatewayAddresses = this.natGatewayAddresses;
    it.natGatewayId = this.natGatewayId;
    it.provisionedBandwidth = this.provisionedBandwidth;
    it.state = this.state;
    it.subnetId = this.subnetId;
    it.vpcId = this.vpcId;
    it.tags = this.tags;
    it.connectivityType = this.connectivityType;
    it.availabilityMode = this.availabilityMode;
    it.autoScalingIps = this.autoScalingIps;
    it.autoProvisionZones = this.autoProvisionZones;
    it.attachedAppliances = this.attachedAppliances;
    it.routeTableId = this.routeTableId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NatGateway in the making.
  public static final class Builder {
    public @Nullable Instant createTime;
    public @Nullable Instant deleteTime;
    public @Nullable String failureCode;
    public @Nullable String failureMessage;
    public @Nullable List<NatGatewayAddress> natGatewayAddresses;
    public @Nullable String natGatewayId;
    public @Nullable ProvisionedBandwidth provisionedBandwidth;
    public @Nullable NatGatewayState state;
    public @Nullable String subnetId;
    public @Nullable String vpcId;
    public @Nullable List<Tag> tags;
    public @Nullable ConnectivityType connectivityType;
    public @Nullable AvailabilityMode availabilityMode;
    public @Nullable AutoScalingIpsState autoScalingIps;
    public @Nullable AutoProvisionZonesState autoProvisionZones;
    public @Nullable List<NatGatewayAttachedAppliance> attachedAppliances;
    public @Nullable String routeTableId;

    private NatGateway build() {
      return new NatGateway(
          createTime,
          deleteTime,
          failureCode,
          failureMessage,
          natGatewayAddresses,
          natGatewayId,
          provisionedBandwidth,
          state,
          subnetId,
          vpcId,
          tags,
          connectivityType,
          availabilityMode,
          autoScalingIps,
          autoProvisionZones,
          attachedAppliances,
          routeTableId);
    }
  }
}
