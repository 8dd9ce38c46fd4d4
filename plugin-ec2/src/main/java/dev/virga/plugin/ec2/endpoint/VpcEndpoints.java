package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsEntry;
import dev.virga.plugin.ec2.model.DnsOptionsSpecification;
import dev.virga.plugin.ec2.model.IpAddressType;
import dev.virga.plugin.ec2.model.SecurityGroupIdentifier;
import dev.virga.plugin.ec2.model.ServiceType;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.model.VpcEndpointType;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.plugin.ec2.vpc.VpcAttributes;
import dev.virga.plugin.ec2.vpc.Vpcs;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The [endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html) of a region, with the
/// routes and network interfaces that they consist of.
final class VpcEndpoints {
  private final Store store;
  private final GatewayRoutes routes;
  private final EndpointInterfaces interfaces;
  private final Vpcs vpcs;

  VpcEndpoints(Store store) {
    this.store = store;
    this.routes = new GatewayRoutes(store);
    this.interfaces = new EndpointInterfaces(store);
    this.vpcs = new Vpcs(store);
  }

  EndpointInterfaces interfaces() {
    return interfaces;
  }

  VpcEndpoint get(Scope scope, String id) {
    return store.vpcEndpoints().get(scope, id);
  }

  /// The service of an endpoint.
  static EndpointService service(Scope scope, VpcEndpoint endpoint) {
    ServiceType type = isGateway(endpoint) ? ServiceType.GATEWAY : ServiceType.INTERFACE;
    return EndpointServices.get(scope.region(), String.valueOf(endpoint.serviceName()), type);
  }

  static boolean isGateway(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType() == VpcEndpointType.GATEWAY;
  }

  /// Leads route tables to a gateway endpoint.
  void addRoutes(Scope scope, String id, List<String> tableIds) {
    VpcEndpoint endpoint = get(scope, id);
    var tables = new ArrayList<>(list(endpoint.routeTableIds()));
    for (String tableId : tableIds.stream().distinct().toList()) {
      if (!tables.contains(tableId)) {
        routes.add(
            scope,
            id,
            String.valueOf(endpoint.vpcId()),
            String.valueOf(endpoint.serviceName()),
            tableId);
        tables.add(tableId);
      }
    }
    store.vpcEndpoints().update(scope, id, row -> row.with(it -> it.routeTableIds = tables));
  }

  /// Leads route tables elsewhere again.
  void removeRoutes(Scope scope, String id, List<String> tableIds) {
    VpcEndpoint endpoint = get(scope, id);
    var tables = new ArrayList<>(list(endpoint.routeTableIds()));
    for (String tableId : tableIds) {
      store.routeTables().get(scope, tableId);
      routes.remove(scope, id, tableId);
      tables.remove(tableId);
    }
    store.vpcEndpoints().update(scope, id, row -> row.with(it -> it.routeTableIds = tables));
  }

  /// Puts an interface endpoint into other subnets.
  ///
  /// @param addresses the addresses for subnets that get one of the client's choice
  void placeIn(Scope scope, String id, List<String> subnetIds, SubnetAddresses addresses) {
    VpcEndpoint endpoint = get(scope, id);
    interfaces.check(scope, String.valueOf(endpoint.vpcId()), subnetIds);
    List<String> groupIds =
        list(endpoint.groups()).stream()
            .map(SecurityGroupIdentifier::groupId)
            .map(String::valueOf)
            .toList();
    var kept = new ArrayList<String>();
    for (String interfaceId : list(endpoint.networkInterfaceIds())) {
      if (subnetIds.contains(interfaces.subnet(scope, interfaceId))) {
        kept.add(interfaceId);
      } else {
        interfaces.remove(scope, List.of(interfaceId));
      }
    }
    List<String> before = list(endpoint.subnetIds());
    for (String subnetId : subnetIds) {
      if (!before.contains(subnetId)) {
        kept.add(interfaces.add(scope, id, subnetId, groupIds, addresses.of(subnetId)));
      }
    }
    store
        .vpcEndpoints()
        .update(
            scope,
            id,
            row ->
                row.with(it -> {
                  it.subnetIds = subnetIds;
                  it.networkInterfaceIds = kept;
                }));
  }

  /// Gives an interface endpoint other security groups.
  void regroup(Scope scope, String id, List<SecurityGroupIdentifier> groups) {
    VpcEndpoint endpoint = get(scope, id);
    interfaces.regroup(scope, list(endpoint.networkInterfaceIds()), groups);
    store.vpcEndpoints().update(scope, id, row -> row.with(it -> it.groups = groups));
  }

  /// Writes the names of an interface endpoint.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameter` if another endpoint has the private name
  synchronized void rename(Scope scope, String id, boolean isPrivate) {
    VpcEndpoint endpoint = get(scope, id);
    EndpointService service = service(scope, endpoint);
    if (isPrivate) {
      checkDns(scope, String.valueOf(endpoint.vpcId()));
      checkDomain(scope, endpoint, service.domain());
    }
    List<Subnet> subnets =
        list(endpoint.subnetIds()).stream().map(it -> store.subnets().get(scope, it)).toList();
    List<DnsEntry> entries = EndpointDns.entries(service, id, subnets, isPrivate);
    store
        .vpcEndpoints()
        .update(
            scope,
            id,
            row ->
                row.with(it -> {
                  it.privateDnsEnabled = isPrivate;
                  it.dnsEntries = entries;
                }));
  }

  private void checkDns(Scope scope, String vpcId) {
    VpcAttributes attributes = vpcs.attributes(scope, vpcId);
    if (!attributes.enableDnsSupport() || !attributes.enableDnsHostnames()) {
      throw EndpointErrors.noDns(vpcId);
    }
  }

  private void checkDomain(Scope scope, VpcEndpoint endpoint, String domain) {
    String vpcId = String.valueOf(endpoint.vpcId());
    boolean taken =
        store
            .vpcEndpoints()
            .all(
                scope,
                it ->
                    vpcId.equals(it.vpcId())
                        && !Objects.equals(it.vpcEndpointId(), endpoint.vpcEndpointId())
                        && EndpointDns.has(list(it.dnsEntries()), domain))
            .stream()
            .findAny()
            .isPresent();
    if (taken) {
      throw EndpointErrors.conflictingDomain(domain, vpcId);
    }
  }

  /// Changes the policy.
  void setPolicy(Scope scope, String id, String policy) {
    store.vpcEndpoints().update(scope, id, row -> row.with(it -> it.policyDocument = policy));
  }

  /// Changes the kind of its addresses and its DNS options, where they are given.
  void setAddressing(
      Scope scope,
      String id,
      @Nullable IpAddressType addresses,
      @Nullable DnsOptionsSpecification dns) {
    store
        .vpcEndpoints()
        .update(
            scope,
            id,
            row ->
                row.with(it -> {
                  it.ipAddressType = addresses == null ? it.ipAddressType : addresses;
                  it.dnsOptions =
                      dns == null
                          ? it.dnsOptions
                          : DnsChoice.of(dns, Objects.requireNonNull(it.vpcEndpointType));
                }));
  }

  /// Deletes an endpoint with its routes and network interfaces.
  void delete(Scope scope, String id) {
    VpcEndpoint endpoint = get(scope, id);
    list(endpoint.routeTableIds()).forEach(it -> routes.remove(scope, id, it));
    interfaces.remove(scope, list(endpoint.networkInterfaceIds()));
    store.vpcEndpoints().remove(scope, id);
  }

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }
}
