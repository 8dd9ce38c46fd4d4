package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of subnets and of reservations in them.
public final class SubnetOperations {
  private SubnetOperations() {}

  /// Each of them.
  public static List<Operation<?, ?>> of(Store store) {
    var subnets = new Subnets(store);
    return List.of(
        new CreateSubnet(store),
        new DeleteSubnet(subnets),
        new DescribeSubnets(subnets),
        new CreateDefaultSubnet(store),
        new ModifySubnetAttribute(subnets),
        new AssociateSubnetCidrBlock(store),
        new DisassociateSubnetCidrBlock(store),
        new CreateSubnetCidrReservation(store),
        new DeleteSubnetCidrReservation(store),
        new GetSubnetCidrReservations(store));
  }
}
