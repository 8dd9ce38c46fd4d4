package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Route` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html).
public record Route(
    @Nullable String destinationCidrBlock,
    @Nullable String destinationIpv6CidrBlock,
    @Nullable String destinationPrefixListId,
    @Nullable String egressOnlyInternetGatewayId,
    @Nullable String gatewayId,
    @Nullable String instanceId,
    @Nullable String instanceOwnerId,
    @Nullable String natGatewayId,
    @Nullable String transitGatewayId,
    @Nullable String localGatewayId,
    @Nullable String carrierGatewayId,
    @Nullable String networkInterfaceId,
    @Nullable RouteOrigin origin,
    @Nullable RouteState state,
    @Nullable String vpcPeeringConnectionId,
    @Nullable String coreNetworkArn,
    @Nullable String odbNetworkArn,
    @Nullable String ipAddress) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Route of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Route with(Consumer<Builder> changes) {
    var it = new Builder();
    it.destinationCidrBlock = this.destinationCidrBlock;
    it.destinationIpv6CidrBlock = this.destinationIpv6CidrBlock;
    it.destinationPrefixListId = this.destinationPrefixListId;
    it.egressOnlyInternetGatewayId = this.egressOnlyInternetGatewayId;
    it.gatewayId = this.gatewayId;
    it.instanceId = this.instanceId;
    it.instanceOwnerId = this.instanceOwnerId;
    it.natGatewayId = this.natGatewayId;
    it.transitGatewayId = this.transitGatewayId;
    it.localGatewayId = this.localGatewayId;
    it.carrierGatewayId = this.carrierGatewayId;
    it.networkInterfaceId = this.networkInterfaceId;
    it.origin = this.origin;
    it.state = this.state;
    it.vpcPeeringConnectionId = this.vpcPeeringConnectionId;
    it.coreNetworkArn = this.coreNetworkArn;
    it.odbNetworkArn = this.odbNetworkArn;
    it.ipAddress = this.ipAddress;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Route in the making.
  public static final class Builder {
    public @Nullable String destinationCidrBlock;
    public @Nullable String destinationIpv6CidrBlock;
    public @Nullable String destinationPrefixListId;
    public @Nullable String egressOnlyInternetGatewayId;
    public @Nullable String gatewayId;
    public @Nullable String instanceId;
    public @Nullable String instanceOwnerId;
    public @Nullable String natGatewayId;
    public @Nullable String transitGatewayId;
    public @Nullable String localGatewayId;
    public @Nullable String carrierGatewayId;
    public @Nullable String networkInterfaceId;
    public @Nullable RouteOrigin origin;
    public @Nullable RouteState state;
    public @Nullable String vpcPeeringConnectionId;
    public @Nullable String coreNetworkArn;
    public @Nullable String odbNetworkArn;
    public @Nullable String ipAddress;

    private Route build() {
      return new Route(
          destinationCidrBlock,
          destinationIpv6CidrBlock,
          destinationPrefixListId,
          egressOnlyInternetGatewayId,
          gatewayId,
          instanceId,
          instanceOwnerId,
          natGatewayId,
          transitGatewayId,
          localGatewayId,
          carrierGatewayId,
          networkInterfaceId,
          origin,
          state,
          vpcPeeringConnectionId,
          coreNetworkArn,
          odbNetworkArn,
          ipAddress);
    }
  }
}
