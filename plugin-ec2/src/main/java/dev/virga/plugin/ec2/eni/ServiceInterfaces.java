package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceType;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The interfaces that services have made for themselves.
final class ServiceInterfaces {
  private static final Map<String, NetworkInterfaceType> TYPES =
      Map.of(
          "interface", NetworkInterfaceType.INTERFACE,
          "efs", NetworkInterfaceType.EFS,
          "lambda", NetworkInterfaceType.LAMBDA);

  private final Store store;
  private final NetworkInterfaces interfaces;

  ServiceInterfaces(Store store) {
    this.store = store;
    this.interfaces = new NetworkInterfaces(store);
  }

  /// Makes one in a subnet that [#subnet] has found.
  NetworkInterface add(Scope scope, Subnet subnet, Networks.Allocation allocation) {
    boolean there = isThere(scope, subnet);
    String address = allocation.privateIpAddress();
    var addresses =
        address == null
            ? AddressRequest.ipv4(List.of(), 1)
            : AddressRequest.ipv4(List.of(address), 0);
    return interfaces.add(
        scope,
        there ? Place.of(store, scope, subnet) : Place.madeUp(subnet),
        groups(scope, subnet, allocation.securityGroups()),
        addresses,
        List.of(),
        it -> {
          it.description = allocation.description();
          it.interfaceType = type(allocation.interfaceType());
          ManagedInterface.attach(it, context(), allocation.requester());
        });
  }

  /// Gives one other groups.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidNetworkInterfaceID.NotFound`, `InvalidGroup.NotFound`
  NetworkInterface secure(Scope scope, String id, List<String> groupIds) {
    var it = store.networkInterfaces().get(scope, id);
    var subnet = subnet(scope, Objects.requireNonNull(it.subnetId())).orElseThrow();
    var groups = groups(scope, subnet, groupIds);
    return store
        .networkInterfaces()
        .update(scope, id, row -> row.with(made -> made.groups = groups));
  }

  /// Deletes one, if it is there.
  Optional<NetworkInterface> remove(Scope scope, String id) {
    var it = store.networkInterfaces().find(scope, id);
    it.ifPresent(found -> interfaces.remove(scope, found));
    return it;
  }

  /// Deletes those that are only for workloads which run in this process.
  void removeTasks() {
    for (Scope scope : interfaces.scopes()) {
      store
          .networkInterfaces()
          .all(
              scope,
              it ->
                  Boolean.TRUE.equals(it.requesterManaged())
                      && it.interfaceType() == NetworkInterfaceType.INTERFACE)
          .forEach(it -> interfaces.remove(scope, it));
    }
  }

  private static NetworkInterfaceType type(String name) {
    var type = TYPES.get(name);
    if (type == null) {
      throw new IllegalArgumentException(name + " is not one of " + TYPES.keySet());
    }
    return type;
  }

  /// With lenient fidelity groups that nobody made are taken for some.
  private List<GroupIdentifier> groups(Scope scope, Subnet subnet, List<String> ids) {
    boolean all = ids.stream().allMatch(it -> store.securityGroups().find(scope, it).isPresent());
    if (!lenient() || (isThere(scope, subnet) && all)) {
      return interfaces.identified(scope, Objects.requireNonNull(subnet.vpcId()), ids);
    }
    return ids.stream()
        .map(id ->
            new GroupIdentifier(
                id,
                store.securityGroups().find(scope, id).map(SecurityGroup::groupName).orElse(id)))
        .toList();
  }

  /// A subnet, which with lenient fidelity nobody needs to have made.
  Optional<Subnet> subnet(Scope scope, String subnetId) {
    var subnet = store.subnets().find(scope, subnetId);
    if (subnet.isPresent() || !lenient()) {
      return subnet;
    }
    context().log().log(System.Logger.Level.WARNING, "a subnet that nobody made is used");
    return Optional.of(MadeUpSubnet.of(scope, subnetId));
  }

  private boolean isThere(Scope scope, Subnet subnet) {
    return store.subnets().find(scope, String.valueOf(subnet.subnetId())).isPresent();
  }

  boolean lenient() {
    return context().fidelity() == Fidelity.LENIENT;
  }

  private ServiceContext context() {
    return store.context();
  }
}
