package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceNetworkInterfaceSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceNetworkInterfaceSpecification.html).
public record LaunchTemplateInstanceNetworkInterfaceSpecification(
    @Nullable Boolean associateCarrierIpAddress,
    @Nullable Boolean associatePublicIpAddress,
    @Nullable Boolean deleteOnTermination,
    @Nullable String description,
    @Nullable Integer deviceIndex,
    @Name("groupSet") @Item("groupId") @Nullable List<String> groups,
    @Nullable String interfaceType,
    @Nullable Integer ipv6AddressCount,
    @Name("ipv6AddressesSet") @Nullable List<InstanceIpv6Address> ipv6Addresses,
    @Nullable String networkInterfaceId,
    @Nullable String privateIpAddress,
    @Name("privateIpAddressesSet") @Nullable List<PrivateIpAddressSpecification> privateIpAddresses,
    @Nullable Integer secondaryPrivateIpAddressCount,
    @Nullable String subnetId,
    @Nullable Integer networkCardIndex,
    @Name("ipv4PrefixSet") @Nullable List<Ipv4PrefixSpecificationResponse> ipv4Prefixes,
    @Nullable Integer ipv4PrefixCount,
    @Name("ipv6PrefixSet") @Nullable List<Ipv6PrefixSpecificationResponse> ipv6Prefixes,
    @Nullable Integer ipv6PrefixCount,
    @Nullable Boolean primaryIpv6,
    @Nullable LaunchTemplateEnaSrdSpecification enaSrdSpecification,
    @Nullable ConnectionTrackingSpecification connectionTrackingSpecification,
    @Nullable Integer enaQueueCount) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateInstanceNetworkInterfaceSpecification of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateInstanceNetworkInterfaceSpecification with(Consumer<Builder> changes) {
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

  /// The members of a LaunchTemplateInstanceNetworkInterfaceSpecification in the making.
  public static final class Builder {
    public @Nullable Boolean associateCarrierIpAddress;
    public @Nullable Boolean associatePublicIpAddress;
    public @Nullable Boolean deleteOnTermination;
    public @Nullable String description;
    public @Nullable Integer deviceIndex;
    public @Nullable List<String> groups;
    public @Nullable String interfaceType;
    public @Nullable Integer ipv6AddressCount;
    public @Nullable List<InstanceIpv6Address> ipv6Addresses;
    public @Nullable String networkInterfaceId;
    public @Nullable String privateIpAddress;
    public @Nullable List<PrivateIpAddressSpecification> privateIpAddresses;
    public @Nullable Integer secondaryPrivateIpAddressCount;
    public @Nullable String subnetId;
    public @Nullable Integer networkCardIndex;
    public @Nullable List<Ipv4PrefixSpecificationResponse> ipv4Prefixes;
    public @Nullable Integer ipv4PrefixCount;
    public @Nullable List<Ipv6PrefixSpecificationResponse> ipv6Prefixes;
    public @Nullable Integer ipv6PrefixCount;
    public @Nullable Boolean primaryIpv6;
    public @Nullable LaunchTemplateEnaSrdSpecification enaSrdSpecification;
    public @Nullable ConnectionTrackingSpecification connectionTrackingSpecification;
    public @Nullable Integer enaQueueCount;

    private LaunchTemplateInstanceNetworkInterfaceSpecification build() {
      return new LaunchTemplateInstanceNetworkInterfaceSpecification(
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
