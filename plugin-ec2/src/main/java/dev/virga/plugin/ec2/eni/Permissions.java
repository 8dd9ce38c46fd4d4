package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.NetworkInterfacePermission;
import dev.virga.plugin.ec2.model.NetworkInterfacePermissionState;
import dev.virga.plugin.ec2.model.NetworkInterfacePermissionStateCode;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.function.Consumer;

/// What [other accounts and services](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterfacePermission.html)
/// may do with interfaces.
final class Permissions {
  private static final String PREFIX = "eni-perm-";

  private final ServiceContext context;
  private final Table<NetworkInterfacePermission> table;

  Permissions(Store store) {
    this.context = store.context();
    this.table = context.table("network-interface-permissions", NetworkInterfacePermission.class);
  }

  List<NetworkInterfacePermission> all(Scope scope) {
    return table.list(scope);
  }

  /// Grants one, at once.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPermission.Duplicate`
  synchronized NetworkInterfacePermission add(
      Scope scope, Consumer<NetworkInterfacePermission.Builder> members) {
    String id = PREFIX + context.ids().hex(17);
    var made =
        NetworkInterfacePermission.of(it -> {
          members.accept(it);
          it.networkInterfacePermissionId = id;
          it.permissionState =
              new NetworkInterfacePermissionState(
                  NetworkInterfacePermissionStateCode.GRANTED, null);
        });
    boolean there =
        all(scope).stream()
            .anyMatch(it -> it.with(same -> same.networkInterfacePermissionId = id).equals(made));
    if (there) {
      throw EniErrors.permissionExists(String.valueOf(made.networkInterfaceId()));
    }
    table.put(scope, id, made);
    return made;
  }

  /// One that must be there.
  NetworkInterfacePermission get(Scope scope, String id) {
    return table.get(scope, id).orElseThrow(() -> EniErrors.noPermission(id));
  }

  /// Takes one back.
  void remove(Scope scope, String id) {
    if (table.remove(scope, id).isEmpty()) {
      throw EniErrors.noPermission(id);
    }
  }

  /// Takes back those of an interface that is deleted.
  void removeAll(Scope scope, String networkInterfaceId) {
    for (NetworkInterfacePermission it : all(scope)) {
      if (networkInterfaceId.equals(it.networkInterfaceId())) {
        table.remove(scope, String.valueOf(it.networkInterfacePermissionId()));
      }
    }
  }
}
