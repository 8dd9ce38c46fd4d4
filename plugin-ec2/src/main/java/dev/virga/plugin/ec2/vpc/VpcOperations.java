package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of VPCs, their DHCP options and peering connections.
public final class VpcOperations {
  private VpcOperations() {}

  /// Each of them.
  public static List<Operation<?, ?>> of(Store store) {
    var vpcs = new Vpcs(store);
    var dhcpOptions = new DhcpOptionsSets(store);
    var peerings = new Peerings(store);
    return List.of(
        new CreateVpc(store),
        new DeleteVpc(vpcs),
        new DescribeVpcs(vpcs),
        new CreateDefaultVpc(store),
        new DescribeVpcAttribute(vpcs),
        new ModifyVpcAttribute(vpcs),
        new ModifyVpcTenancy(store),
        new AssociateVpcCidrBlock(store),
        new DisassociateVpcCidrBlock(store),
        new CreateDhcpOptions(dhcpOptions),
        new DeleteDhcpOptions(dhcpOptions),
        new AssociateDhcpOptions(dhcpOptions),
        new DescribeDhcpOptions(dhcpOptions),
        new CreateVpcPeeringConnection(peerings),
        new AcceptVpcPeeringConnection(peerings),
        new RejectVpcPeeringConnection(peerings),
        new DeleteVpcPeeringConnection(peerings),
        new DescribeVpcPeeringConnections(peerings),
        new ModifyVpcPeeringConnectionOptions(store));
  }
}
