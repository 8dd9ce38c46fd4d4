package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.eni.AddressRequest;
import dev.virga.plugin.ec2.eni.ManagedInterface;
import dev.virga.plugin.ec2.eni.NetworkInterfaces;
import dev.virga.plugin.ec2.group.SecurityGroups;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceType;
import dev.virga.plugin.ec2.model.SecurityGroupIdentifier;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// The network interfaces through which interface endpoints are reached: one in each of their subnets.
final class EndpointInterfaces {
  private final Store store;
  private final NetworkInterfaces interfaces;
  private final SecurityGroups groups;

  EndpointInterfaces(Store store) {
    this.store = store;
    this.interfaces = new NetworkInterfaces(store);
    this.groups = new SecurityGroups(store);
  }

  /// Refuses subnets that one endpoint cannot have together.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidSubnetID.NotFound`, `InvalidParameter`,
  ///     `DuplicateSubnetsInSameZone`
  void check(Scope scope, String vpcId, List<String> subnetIds) {
    var zones = new HashSet<String>();
    for (String id : subnetIds) {
      Subnet subnet = store.subnets().get(scope, id);
      if (!vpcId.equals(subnet.vpcId())) {
        throw EndpointErrors.otherVpc(id, vpcId);
      } else if (!zones.add(String.valueOf(subnet.availabilityZone()))) {
        throw EndpointErrors.sameZone(id);
      }
    }
  }

  /// Makes the interface in a subnet.
  ///
  /// @param address the address that it shall have, or none
  String add(
      Scope scope,
      String endpointId,
      String subnetId,
      List<String> groupIds,
      List<String> address) {
    NetworkInterface made =
        interfaces.add(
            scope,
            subnetId,
            groupIds,
            AddressRequest.ipv4(address, 0),
            List.of(),
            it -> {
              it.description = "VPC Endpoint Interface " + endpointId;
              it.interfaceType = NetworkInterfaceType.VPC_ENDPOINT;
              ManagedInterface.attach(it, store.context(), scope.account());
            });
    return Objects.requireNonNull(made.networkInterfaceId());
  }

  /// Deletes those of some interfaces that are still there.
  void remove(Scope scope, List<String> ids) {
    ids.forEach(id ->
        store.networkInterfaces().find(scope, id).ifPresent(it -> interfaces.remove(scope, it)));
  }

  /// The subnet of an interface.
  String subnet(Scope scope, String id) {
    return String.valueOf(store.networkInterfaces().get(scope, id).subnetId());
  }

  /// The groups of an endpoint.
  ///
  /// @param ids none means the default group of the VPC
  List<SecurityGroupIdentifier> groups(Scope scope, String vpcId, List<String> ids) {
    List<String> some =
        ids.isEmpty()
            ? List.of(Objects.requireNonNull(groups.defaultOf(scope, vpcId).groupId()))
            : ids;
    return groups.identified(scope, vpcId, some).stream()
        .map(it -> new SecurityGroupIdentifier(it.groupId(), it.groupName()))
        .toList();
  }

  /// Gives other groups to interfaces.
  void regroup(Scope scope, List<String> ids, List<SecurityGroupIdentifier> given) {
    List<GroupIdentifier> set =
        given.stream().map(it -> new GroupIdentifier(it.groupId(), it.groupName())).toList();
    ids.forEach(
        id -> store.networkInterfaces().update(scope, id, row -> row.with(it -> it.groups = set)));
  }
}
