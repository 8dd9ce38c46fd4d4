package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.address.ElasticIps;
import dev.virga.plugin.ec2.eni.AddressRequest;
import dev.virga.plugin.ec2.eni.ManagedInterface;
import dev.virga.plugin.ec2.eni.NetworkInterfaces;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.plugin.ec2.model.NatGatewayAddressStatus;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceType;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The addresses of NAT gateways: private ones of an interface of their own, for which elastic IP
/// addresses stand where the gateway is public.
final class NatAddresses {
  private final Store store;
  private final NetworkInterfaces interfaces;
  private final ElasticIps elasticIps;

  NatAddresses(Store store, NetworkInterfaces interfaces) {
    this.store = store;
    this.interfaces = interfaces;
    this.elasticIps = new ElasticIps(store);
  }

  /// The elastic IP addresses that a request names, the primary one first.
  static List<String> allocations(CreateNatGateway.Request request) {
    return Stream.concat(
            Stream.ofNullable(request.allocationId()),
            Objects.requireNonNullElse(request.secondaryAllocationIds(), List.<String>of())
                .stream())
        .toList();
  }

  /// The addresses of a new gateway.
  List<NatGatewayAddress> add(Scope scope, String natGatewayId, CreateNatGateway.Request request) {
    var secondary =
        Objects.requireNonNullElse(request.secondaryPrivateIpAddresses(), List.<String>of());
    var allocations = allocations(request);
    int chosen =
        allocations.isEmpty()
            ? Objects.requireNonNullElse(request.secondaryPrivateIpAddressCount(), 0)
            : allocations.size() - 1 - secondary.size();
    String primary = request.privateIpAddress();
    NetworkInterface made =
        interfaces.addForNat(
            scope,
            request.subnetId(),
            primary == null
                ? AddressRequest.ipv4(List.of(), 1)
                : AddressRequest.ipv4(List.of(primary), 0),
            it -> {
              it.description = "Interface for NAT Gateway " + natGatewayId;
              it.interfaceType = NetworkInterfaceType.NAT;
              it.sourceDestCheck = false;
              ManagedInterface.attach(it, store.context(), scope.account());
            });
    String id = Objects.requireNonNull(made.networkInterfaceId());
    var ips = new ArrayList<>(List.of(String.valueOf(made.privateIpAddress())));
    if (chosen > 0 || !secondary.isEmpty()) {
      ips.addAll(interfaces.assignIpv4(scope, id, secondary, Math.max(chosen, 0)));
    }
    return shown(scope, id, ips, allocations, true);
  }

  /// Gives a gateway more addresses.
  List<NatGatewayAddress> add(
      Scope scope, NatGateway gateway, List<String> ips, int count, List<String> allocations) {
    String id = networkInterface(gateway).orElseThrow();
    var got = interfaces.assignIpv4(scope, id, ips, count);
    return Stream.concat(all(gateway).stream(), shown(scope, id, got, allocations, false).stream())
        .toList();
  }

  private List<NatGatewayAddress> shown(
      Scope scope, String id, List<String> ips, List<String> allocations, boolean first) {
    var shown = new ArrayList<NatGatewayAddress>();
    for (int i = 0; i < ips.size(); i++) {
      String ip = ips.get(i);
      boolean primary = first && i == 0;
      String allocation = i < allocations.size() ? allocations.get(i) : null;
      shown.add(
          NatGatewayAddress.of(it -> {
            it.networkInterfaceId = id;
            it.privateIp = ip;
            it.isPrimary = primary;
            it.status = NatGatewayAddressStatus.SUCCEEDED;
            if (allocation != null) {
              var target = store.networkInterfaces().get(scope, id);
              var address = store.addresses().get(scope, allocation);
              it.allocationId = allocation;
              it.publicIp = address.publicIp();
              it.associationId = elasticIps.associate(scope, address, target, ip, false);
            }
          }));
    }
    return shown;
  }

  /// Takes secondary addresses from a gateway.
  List<NatGatewayAddress> remove(
      Scope scope, NatGateway gateway, Predicate<NatGatewayAddress> unwanted) {
    var going = all(gateway).stream().filter(unwanted).toList();
    for (NatGatewayAddress it : going) {
      if (Boolean.TRUE.equals(it.isPrimary())) {
        throw NatErrors.primaryStays(String.valueOf(it.privateIp()));
      }
      if (it.allocationId() != null) {
        elasticIps.disassociate(scope, store.addresses().get(scope, it.allocationId()));
      }
    }
    interfaces.unassign(
        scope,
        networkInterface(gateway).orElseThrow(),
        going.stream().map(it -> String.valueOf(it.privateIp())).toList());
    return all(gateway).stream().filter(unwanted.negate()).toList();
  }

  /// The interface of a gateway, if it did not fail.
  static Optional<String> networkInterface(NatGateway gateway) {
    return all(gateway).stream()
        .map(NatGatewayAddress::networkInterfaceId)
        .filter(Objects::nonNull)
        .findFirst();
  }

  static List<NatGatewayAddress> all(NatGateway gateway) {
    return Objects.requireNonNullElse(gateway.natGatewayAddresses(), List.of());
  }
}
