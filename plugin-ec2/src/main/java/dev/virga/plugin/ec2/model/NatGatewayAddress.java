package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NatGatewayAddress` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAddress.html).
public record NatGatewayAddress(
    @Nullable String allocationId,
    @Nullable String networkInterfaceId,
    @Nullable String privateIp,
    @Nullable String publicIp,
    @Nullable String associationId,
    @Nullable Boolean isPrimary,
    @Nullable String failureMessage,
    @Nullable NatGatewayAddressStatus status,
    @Nullable String availabilityZone,
    @Nullable String availabilityZoneId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NatGatewayAddress of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NatGatewayAddress with(Consumer<Builder> changes) {
    var it = new Builder();
    it.allocationId = this.allocationId;
    it.networkInterfaceId = this.networkInterfaceId;
    it.privateIp = this.privateIp;
    it.publicIp = this.publicIp;
    it.associationId = this.associationId;
    it.isPrimary = this.isPrimary;
    it.failureMessage = this.failureMessage;
    it.status = this.status;
    it.availabilityZone = this.availabilityZone;
    it.availabilityZoneId = this.availabilityZoneId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NatGatewayAddress in the making.
  public static final class Builder {
    public @Nullable String allocationId;
    public @Nullable String networkInterfaceId;
    public @Nullable String privateIp;
    public @Nullable String publicIp;
    public @Nullable String associationId;
    public @Nullable Boolean isPrimary;
    public @Nullable String failureMessage;
    public @Nullable NatGatewayAddressStatus status;
    public @Nullable String availabilityZone;
    public @Nullable String availabilityZoneId;

    private NatGatewayAddress build() {
      return new NatGatewayAddress(
          allocationId,
          networkInterfaceId,
          privateIp,
          publicIp,
          associationId,
          isPrimary,
          failureMessage,
          status,
          availabilityZone,
          availabilityZoneId);
    }
  }
}
