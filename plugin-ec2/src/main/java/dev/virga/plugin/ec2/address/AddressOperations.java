package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on elastic IP addresses.
public final class AddressOperations {
  private AddressOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var addresses = new ElasticIps(store);
    var names = new ReverseNames(store);
    return List.of(
        new AllocateAddress(addresses),
        new AssociateAddress(store, addresses),
        new DescribeAddresses(store, addresses),
        new DescribeAddressesAttribute(store, names),
        new DisassociateAddress(store, addresses),
        new ModifyAddressAttribute(names),
        new ReleaseAddress(addresses, names),
        new ResetAddressAttribute(names));
  }
}
