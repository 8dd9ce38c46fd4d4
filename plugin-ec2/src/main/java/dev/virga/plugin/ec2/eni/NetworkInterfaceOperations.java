package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on network interfaces.
public final class NetworkInterfaceOperations {
  private NetworkInterfaceOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var interfaces = new NetworkInterfaces(store);
    var permissions = new Permissions(store);
    return List.of(
        new AssignIpv6Addresses(interfaces),
        new AssignPrivateIpAddresses(interfaces),
        new AttachNetworkInterface(interfaces),
        new CreateNetworkInterface(store, interfaces),
        new CreateNetworkInterfacePermission(interfaces, permissions),
        new DeleteNetworkInterface(interfaces, permissions),
        new DeleteNetworkInterfacePermission(permissions),
        new DescribeNetworkInterfaceAttribute(store),
        new DescribeNetworkInterfacePermissions(permissions),
        new DescribeNetworkInterfaces(store),
        new DetachNetworkInterface(store),
        new ModifyNetworkInterfaceAttribute(store, interfaces),
        new ResetNetworkInterfaceAttribute(store, interfaces),
        new UnassignIpv6Addresses(interfaces),
        new UnassignPrivateIpAddresses(interfaces));
  }
}
