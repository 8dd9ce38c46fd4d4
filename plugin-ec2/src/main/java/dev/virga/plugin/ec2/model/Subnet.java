package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Subnet` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html).
public record Subnet(
    @Nullable String availabilityZoneId,
    @Nullable Integer enableLniAtDeviceIndex,
    @Nullable Boolean mapCustomerOwnedIpOnLaunch,
    @Nullable String customerOwnedIpv4Pool,
    @Nullable String ownerId,
    @Nullable Boolean assignIpv6AddressOnCreation,
    @Nullable List<SubnetIpv6CidrBlockAssociation> ipv6CidrBlockAssociationSet,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String subnetArn,
    @Nullable String outpostArn,
    @Nullable Boolean enableDns64,
    @Nullable Boolean ipv6Native,
    @Nullable PrivateDnsNameOptionsOnLaunch privateDnsNameOptionsOnLaunch,
    @Nullable BlockPublicAccessStates blockPublicAccessStates,
    @Nullable String type,
    @Nullable String subnetId,
    @Nullable SubnetState state,
    @Nullable String vpcId,
    @Nullable String cidrBlock,
    @Nullable Integer availableIpAddressCount,
    @Nullable String availabilityZone,
    @Nullable Boolean defaultForAz,
    @Nullable Boolean mapPublicIpOnLaunch) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Subnet of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Subnet with(Consumer<Builder> changes) {
    var it = new Builder();
    it.availabilityZoneId = this.availabilityZoneId;
    it.enableLniAtDeviceIndex = this.enableLniAtDeviceIndex;
    it.mapCustomerOwnedIpOnLaunch = this.mapCustomerOwnedIpOnLaunch;
    it.customerOwnedIpv4Pool = this.customerOwnedIpv4Pool;
    it.ownerId = this.ownerId;
    it.assignIpv6AddressOnCreation = this.assignIpv6AddressOnCreation;
    it.ipv6CidrBlockAssociationSet = this.ipv6CidrBlockAssociationSet;
    it.tags = this.tags;
    it.subnetArn = this.subnetArn;
    it.outpostArn = this.outpostArn;
    it.enableDns64 = this.enableDns64;
    it.ipv6Native = this.ipv6Native;
    it.privateDnsNameOptionsOnLaunch = this.privateDnsNameOptionsOnLaunch;
    it.blockPublicAccessStates = this.blockPublicAccessStates;
    it.type = this.type;
    it.subnetId = this.subnetId;
    it.state = this.state;
    it.vpcId = this.vpcId;
    it.cidrBlock = this.cidrBlock;
    it.availableIpAddressCount = this.availableIpAddressCount;
    it.availabilityZone = this.availabilityZone;
    it.defaultForAz = this.defaultForAz;
    it.mapPublicIpOnLaunch = this.mapPublicIpOnLaunch;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Subnet in the making.
  public static final class Builder {
    public @Nullable String availabilityZoneId;
    public @Nullable Integer enableLniAtDeviceIndex;
    public @Nullable Boolean mapCustomerOwnedIpOnLaunch;
    public @Nullable String customerOwnedIpv4Pool;
    public @Nullable String ownerId;
    public @Nullable Boolean assignIpv6AddressOnCreation;
    public @Nullable List<SubnetIpv6CidrBlockAssociation> ipv6CidrBlockAssociationSet;
    public @Nullable List<Tag> tags;
    public @Nullable String subnetArn;
    public @Nullable String outpostArn;
    public @Nullable Boolean enableDns64;
    public @Nullable Boolean ipv6Native;
    public @Nullable PrivateDnsNameOptionsOnLaunch privateDnsNameOptionsOnLaunch;
    public @Nullable BlockPublicAccessStates blockPublicAccessStates;
    public @Nullable String type;
    public @Nullable String subnetId;
    public @Nullable SubnetState state;
    public @Nullable String vpcId;
    public @Nullable String cidrBlock;
    public @Nullable Integer availableIpAddressCount;
    public @Nullable String availabilityZone;
    public @Nullable Boolean defaultForAz;
    public @Nullable Boolean mapPublicIpOnLaunch;

    private Subnet build() {
      return new Subnet(
          availabilityZoneId,
          enableLniAtDeviceIndex,
          mapCustomerOwnedIpOnLaunch,
          customerOwnedIpv4Pool,
          ownerId,
          assignIpv6AddressOnCreation,
          ipv6CidrBlockAssociationSet,
          tags,
          subnetArn,
          outpostArn,
          enableDns64,
          ipv6Native,
          privateDnsNameOptionsOnLaunch,
          blockPublicAccessStates,
          type,
          subnetId,
          state,
          vpcId,
          cidrBlock,
          availableIpAddressCount,
          availabilityZone,
          defaultForAz,
          mapPublicIpOnLaunch);
    }
  }
}
