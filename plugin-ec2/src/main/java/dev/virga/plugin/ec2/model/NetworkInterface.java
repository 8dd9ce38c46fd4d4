package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInterface` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html).
public record NetworkInterface(
    @Nullable NetworkInterfaceAssociation association,
    @Nullable NetworkInterfaceAttachment attachment,
    @Nullable String availabilityZone,
    @Nullable ConnectionTrackingConfiguration connectionTrackingConfiguration,
    @Nullable String description,
    @Name("groupSet") @Nullable List<GroupIdentifier> groups,
    @Nullable NetworkInterfaceType interfaceType,
    @Name("ipv6AddressesSet") @Nullable List<NetworkInterfaceIpv6Address> ipv6Addresses,
    @Nullable String macAddress,
    @Nullable String networkInterfaceId,
    @Nullable String outpostArn,
    @Nullable String ownerId,
    @Nullable String privateDnsName,
    @Nullable String publicDnsName,
    @Nullable PublicIpDnsNameOptions publicIpDnsNameOptions,
    @Nullable String privateIpAddress,
    @Name("privateIpAddressesSet")
        @Nullable List<NetworkInterfacePrivateIpAddress> privateIpAddresses,
    @Name("ipv4PrefixSet") @Nullable List<Ipv4PrefixSpecification> ipv4Prefixes,
    @Name("ipv6PrefixSet") @Nullable List<Ipv6PrefixSpecification> ipv6Prefixes,
    @Nullable String requesterId,
    @Nullable Boolean requesterManaged,
    @Nullable Boolean sourceDestCheck,
    @Nullable NetworkInterfaceStatus status,
    @Nullable String subnetId,
    @Nullable List<Tag> tagSet,
    @Nullable String vpcId,
    @Nullable Boolean denyAllIgwTraffic,
    @Nullable Boolean ipv6Native,
    @Nullable String ipv6Address,
    @Nullable OperatorResponse operator,
    @Name("associatedSubnetSet") @Nullable List<String> associatedSubnets,
    @Nullable String availabilityZoneId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInterface of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInterface with(Consumer<Builder> changes) {
    var it = new Builder();
    it.association = this.association;
    it.attachment = this.attachment;
    it.availabilityZone = this.availabilityZone;
    it.connectionTrackingConfiguration = this.connectionTrackingConfiguration;
    it.description = this.description;
    it.groups = this.groups;
    it.interfaceType = this.interfaceType;
    it.ipv6Addresses = this.ipv6Addresses;
    it.macAddress = this.macAddress;
    it.networkInterfaceId = this.networkInterfaceId;
    it.outpostArn = this.outpostArn;
    it.ownerId = this.ownerId;
    it.privateDnsName = this.privateDnsName;
    it.publicDnsName = this.publicDnsName;
    it.publicIpDnsNameOptions = this.publicIpDnsNameOptions;
    it.privateIpAddress = this.privateIpAddress;
    it.privateIpAddresses = this.privateIpAddresses;
    it.ipv4Prefixes = this.ipv4Prefixes;
    it.ipv6Prefixes = this.ipv6Prefixes;
    it.requesterId = this.requesterId;
    it.requesterManaged = this.requesterManaged;
    it.sourceDestCheck = this.sourceDestCheck;
    it.status = this.status;
    it.subnetId = this.subnetId;
    it.tagSet = this.tagSet;
    it.vpcId = this.vpcId;
    it.denyAllIgwTraffic = this.denyAllIgwTraffic;
    it.ipv6Native = this.ipv6Native;
    it.ipv6Address = this.ipv6Address;
    it.operator = this.operator;
    it.associatedSubnets = this.associatedSubnets;
    it.availabilityZoneId = this.availabilityZoneId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInterface in the making.
  public static final class Builder {
    public @Nullable NetworkInterfaceAssociation association;
    public @Nullable NetworkInterfaceAttachment attachment;
    public @Nullable String availabilityZone;
    public @Nullable ConnectionTrackingConfiguration connectionTrackingConfiguration;
    public @Nullable String description;
    public @Nullable List<GroupIdentifier> groups;
    public @Nullable NetworkInterfaceType interfaceType;
    public @Nullable List<NetworkInterfaceIpv6Address> ipv6Addresses;
    public @Nullable String macAddress;
    public @Nullable String networkInterfaceId;
    public @Nullable String outpostArn;
    public @Nullable String ownerId;
    public @Nullable String privateDnsName;
    public @Nullable String publicDnsName;
    public @Nullable PublicIpDnsNameOptions publicIpDnsNameOptions;
    public @Nullable String privateIpAddress;
    public @Nullable List<NetworkInterfacePrivateIpAddress> privateIpAddresses;
    public @Nullable List<Ipv4PrefixSpecification> ipv4Prefixes;
    public @Nullable List<Ipv6PrefixSpecification> ipv6Prefixes;
    public @Nullable String requesterId;
    public @Nullable Boolean requesterManaged;
    public @Nullable Boolean sourceDestCheck;
    public @Nullable NetworkInterfaceStatus status;
    public @Nullable String subnetId;
    public @Nullable List<Tag> tagSet;
    public @Nullable String vpcId;
    public @Nullable Boolean denyAllIgwTraffic;
    public @Nullable Boolean ipv6Native;
    public @Nullable String ipv6Address;
    public @Nullable OperatorResponse operator;
    public @Nullable List<String> associatedSubnets;
    public @Nullable String availabilityZoneId;

    private NetworkInterface build() {
      return new NetworkInterface(
          association,
          attachment,
          availabilityZone,
          connectionTrackingConfiguration,
          description,
          groups,
          interfaceType,
          ipv6Addresses,
          macAddress,
          networkInterfaceId,
          outpostArn,
          ownerId,
          privateDnsName,
          publicDnsName,
          publicIpDnsNameOptions,
          privateIpAddress,
          privateIpAddresses,
          ipv4Prefixes,
          ipv6Prefixes,
          requesterId,
          requesterManaged,
          sourceDestCheck,
          status,
          subnetId,
          tagSet,
          vpcId,
          denyAllIgwTraffic,
          ipv6Native,
          ipv6Address,
          operator,
          associatedSubnets,
          availabilityZoneId);
    }
  }
}
