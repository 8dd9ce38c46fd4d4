package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceNetworkInterfaceSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest.html).
public record LaunchTemplateInstanceNetworkInterfaceSpecificationRequest(
    @Nullable Boolean associateCarrierIpAddress,
    @Nullable Boolean associatePublicIpAddress,
    @Nullable Boolean deleteOnTermination,
    @Nullable String description,
    @Nullable Integer deviceIndex,
    @Name("SecurityGroupId") @Nullable List<String> groups,
    @Nullable String interfaceType,
    @Nullable Integer ipv6AddressCount,
    @Nullable List<InstanceIpv6AddressRequest> ipv6Addresses,
    @Nullable String networkInterfaceId,
    @Nullable String privateIpAddress,
    @Nullable List<PrivateIpAddressSpecification> privateIpAddresses,
    @Nullable Integer secondaryPrivateIpAddressCount,
    @Nullable String subnetId,
    @Nullable Integer networkCardIndex,
    @Name("Ipv4Prefix") @Nullable List<Ipv4PrefixSpecificationRequest> ipv4Prefixes,
    @Nullable Integer ipv4PrefixCount,
    @Name("Ipv6Prefix") @Nullable List<Ipv6PrefixSpecificationRequest> ipv6Prefixes,
    @Nullable Integer ipv6PrefixCount,
    @Nullable Boolean primaryIpv6,
    @Nullable EnaSrdSpecificationRequest enaSrdSpecification,
    @Nullable ConnectionTrackingSpecificationRequest connectionTrackingSpecification,
    @Nullable Integer enaQueueCount) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateInstanceNetworkInterfaceSpecificationRequest of(
      Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateInstanceNetworkInterfaceSpecificationRequest with(
      Consumer<Builder> changes) {
    var it = new Builder();
    it.associateCarrierIpAddress = this.associateCarrierIpAddress;
    it.associatePublicIpAddress = this.associatePublicIpAddress;
    it.deleteOnTermination = this.deleteOnTermination;
    it.description = this.description;
    it.deviceIndex = this.deviceIndex;
    it.groups = this.groups;
    it.interfaceType = this.interfaceType;
    it.ipv6AddressCount = this.ipv6AddressCount;
    it.ipv6Addresses = this.ipv6Addresses;
    it.networkInterfaceId = this.networkInterfaceId;
    it.privateIpAddress = this.privateIpAddress;
    it.privateIpAddresses = this.privateIpAddresses;
    it.secondaryPrivateIpAddressCount = this.secondaryPrivateIpAddressCount;
    it.subnetId = this.subnetId;
    it.networkCardIndex = this.networkCardIndex;
    it.ipv4Prefixes = this.ipv4Prefixes;
    it.ipv4PrefixCount = this.ipv4PrefixCount;
    it.ipv6Prefixes = this.ipv6Prefixes;
    it.ipv6PrefixCount = this.ipv6PrefixCount;
    it.primaryIpv6 = this.primaryIpv6;
    it.enaSrdSpecification = this.enaSrdSpecification;
    it.connectionTrackingSpecification = this.connectionTrackingSpecification;
    it.enaQueueCount = this.enaQueueCount;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateInstanceNetworkInterfaceSpecificationRequest in the making.
  public static final class Builder {
    public @Nullable Boolean associateCarrierIpAddress;
    public @Nullable Boolean associatePublicIpAddress;
    public @Nullable Boolean deleteOnTermination;
    public @Nullable String description;
    public @Nullable Integer deviceIndex;
    public @Nullable List<String> groups;
    public @Nullable String interfaceType;
    public @Nullable Integer ipv6AddressCount;
    public @Nullable List<InstanceIpv6AddressRequest> ipv6Addresses;
    public @Nullable String networkInterfaceId;
    public @Nullable String privateIpAddress;
    public @Nullable List<PrivateIpAddressSpecification> privateIpAddresses;
    public @Nullable Integer secondaryPrivateIpAddressCount;
    public @Nullable String subnetId;
    public @Nullable Integer networkCardIndex;
    public @Nullable List<Ipv4PrefixSpecificationRequest> ipv4Prefixes;
    public @Nullable Integer ipv4PrefixCount;
    public @Nullable List<Ipv6PrefixSpecificationRequest> ipv6Prefixes;
    public @Nullable Integer ipv6PrefixCount;
    public @Nullable Boolean primaryIpv6;
    public @Nullable EnaSrdSpecificationRequest enaSrdSpecification;
    public @Nullable ConnectionTrackingSpecificationRequest connectionTrackingSpecification;
    public @Nullable Integer enaQueueCount;

    private LaunchTemplateInstanceNetworkInterfaceSpecificationRequest build() {
      return new LaunchTemplateInstanceNetworkInterfaceSpecificationRequest(
          associateCarrierIpAddress,
          associatePublicIpAddress,
          deleteOnTermination,
          description,
          deviceIndex,
          groups,
          interfaceType,
          ipv6AddressCount,
          ipv6Addresses,
          networkInterfaceId,
          privateIpAddress,
          privateIpAddresses,
          secondaryPrivateIpAddressCount,
          subnetId,
          networkCardIndex,
          ipv4Prefixes,
          ipv4PrefixCount,
          ipv6Prefixes,
          ipv6PrefixCount,
          primaryIpv6,
          enaSrdSpecification,
          connectionTrackingSpecification,
          enaQueueCount);
    }
  }
}
