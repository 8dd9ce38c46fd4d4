package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of network ACLs.
public final class NetworkAclOperations {
  private NetworkAclOperations() {}

  /// Each of them.
  public static List<Operation<?, ?>> of(Store store) {
    var networkAcls = new NetworkAcls(store);
    var entries = new NetworkAclEntries(store);
    return List.of(
        new CreateNetworkAcl(store),
        new DeleteNetworkAcl(networkAcls),
        new DescribeNetworkAcls(networkAcls),
        new ReplaceNetworkAclAssociation(networkAcls),
        new CreateNetworkAclEntry(entries),
        new ReplaceNetworkAclEntry(entries),
        new DeleteNetworkAclEntry(entries));
  }
}
