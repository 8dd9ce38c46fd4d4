package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Address` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html).
public record Address(
    @Nullable String allocationId,
    @Nullable String associationId,
    @Nullable DomainType domain,
    @Nullable String networkInterfaceId,
    @Nullable String networkInterfaceOwnerId,
    @Nullable String privateIpAddress,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String publicIpv4Pool,
    @Nullable String networkBorderGroup,
    @Nullable String customerOwnedIp,
    @Nullable String customerOwnedIpv4Pool,
    @Nullable String carrierIp,
    @Nullable String subnetId,
    @Nullable String serviceManaged,
    @Nullable String instanceId,
    @Nullable String publicIp) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Address of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Address with(Consumer<Builder> changes) {
    var it = new Builder();
    it.allocationId = this.allocationId;
    it.associationId = this.associationId;
    it.domain = this.domain;
    it.networkInterfaceId = this.networkInterfaceId;
    it.networkInterfaceOwnerId = this.networkInterfaceOwnerId;
    it.privateIpAddress = this.privateIpAddress;
    it.tags = this.tags;
    it.publicIpv4Pool = this.publicIpv4Pool;
    it.networkBorderGroup = this.networkBorderGroup;
    it.customerOwnedIp = this.customerOwnedIp;
    it.customerOwnedIpv4Pool = this.customerOwnedIpv4Pool;
    it.carrierIp = this.carrierIp;
    it.subnetId = this.subnetId;
    it.serviceManaged = this.serviceManaged;
    it.instanceId = this.instanceId;
    it.publicIp = this.publicIp;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Address in the making.
  public static final class Builder {
    public @Nullable String allocationId;
    public @Nullable String associationId;
    public @Nullable DomainType domain;
    public @Nullable String networkInterfaceId;
    public @Nullable String networkInterfaceOwnerId;
    public @Nullable String privateIpAddress;
    public @Nullable List<Tag> tags;
    public @Nullable String publicIpv4Pool;
    public @Nullable String networkBorderGroup;
    public @Nullable String customerOwnedIp;
    public @Nullable String customerOwnedIpv4Pool;
    public @Nullable String carrierIp;
    public @Nullable String subnetId;
    public @Nullable String serviceManaged;
    public @Nullable String instanceId;
    public @Nullable String publicIp;

    private Address build() {
      return new Address(
          allocationId,
          associationId,
          domain,
          networkInterfaceId,
          networkInterfaceOwnerId,
          privateIpAddress,
          tags,
          publicIpv4Pool,
          networkBorderGroup,
          customerOwnedIp,
          customerOwnedIpv4Pool,
          carrierIp,
          subnetId,
          serviceManaged,
          instanceId,
          publicIp);
    }
  }
}
