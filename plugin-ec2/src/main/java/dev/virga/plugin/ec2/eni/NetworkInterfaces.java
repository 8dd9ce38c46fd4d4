package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.address.ElasticIps;
import dev.virga.plugin.ec2.group.SecurityGroups;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceStatus;
import dev.virga.plugin.ec2.model.NetworkInterfaceType;
import dev.virga.plugin.ec2.model.OperatorResponse;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.net.Ip;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The [network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html) of a
/// store, those that services manage among them.
public final class NetworkInterfaces {
  private static final int MOST_GROUPS = 5;

  private final Store store;
  private final SubnetAddresses addresses;
  private final SecurityGroups groups;

  /// The interfaces in a store.
  public NetworkInterfaces(Store store) {
    this.store = store;
    this.addresses = new SubnetAddresses(store);
    this.groups = new SecurityGroups(store);
  }

  /// Makes an interface in a subnet.
  ///
  /// @param groupIds its groups; none means the VPC's default group
  /// @param request its addresses; it gets one of IPv4 if none is asked for
  /// @param more what else it shall have
  /// @throws dev.virga.spi.AwsException `InvalidSubnetID.NotFound`, `InvalidGroup.NotFound`,
  ///     `InvalidIPAddress.InUse`, `InsufficientFreeAddressesInSubnet`, …
  public NetworkInterface add(
      Scope scope,
      String subnetId,
      List<String> groupIds,
      AddressRequest request,
      List<Tag> tags,
      Consumer<NetworkInterface.Builder> more) {
    Subnet subnet = store.subnets().get(scope, subnetId);
    return add(
        scope,
        Place.of(store, scope, subnet),
        identified(scope, Objects.requireNonNull(subnet.vpcId()), groupIds),
        request,
        tags,
        more);
  }

  /// Makes an interface without groups for a NAT gateway.
  public NetworkInterface addForNat(
      Scope scope,
      String subnetId,
      AddressRequest request,
      Consumer<NetworkInterface.Builder> more) {
    var place = Place.of(store, scope, store.subnets().get(scope, subnetId));
    return add(scope, place, List.of(), request, List.of(), more);
  }

  NetworkInterface add(
      Scope scope,
      Place place,
      List<GroupIdentifier> groupSet,
      AddressRequest request,
      List<Tag> tags,
      Consumer<NetworkInterface.Builder> more) {
    return store
        .networkInterfaces()
        .add(
            scope,
            tags,
            id -> {
              var got = AssignedAddresses.take(addresses, scope, place, id, request);
              return NetworkInterface.of(it -> {
                it.networkInterfaceId = id;
                it.subnetId = place.subnet().subnetId();
                it.vpcId = place.subnet().vpcId();
                it.availabilityZone = place.subnet().availabilityZone();
                it.availabilityZoneId = place.subnet().availabilityZoneId();
                it.description = "";
                it.groups = groupSet;
                it.interfaceType = NetworkInterfaceType.INTERFACE;
                it.macAddress = macAddress();
                it.ownerId = scope.account();
                it.requesterManaged = false;
                it.sourceDestCheck = true;
                it.status = NetworkInterfaceStatus.AVAILABLE;
                it.operator = new OperatorResponse(false, null, null);
                got.addTo(it, scope.region());
                withPrimary(it);
                more.accept(it);
              });
            });
  }

  /// The first address is the primary one.
  private static void withPrimary(NetworkInterface.Builder it) {
    var all = Objects.requireNonNull(it.privateIpAddresses);
    if (!all.isEmpty()) {
      var first = all.getFirst();
      it.privateIpAddresses =
          Stream.concat(Stream.of(first.with(made -> made.primary = true)), all.stream().skip(1))
              .toList();
      it.privateIpAddress = first.privateIpAddress();
      it.privateDnsName = first.privateDnsName();
    }
  }

  /// An address that is administered locally, as those of AWS are.
  private String macAddress() {
    return "0a" + store.context().ids().hex(10).replaceAll("..", ":$0");
  }

  /// The groups that an interface in a VPC shall have.
  List<GroupIdentifier> identified(Scope scope, String vpcId, List<String> groupIds) {
    if (groupIds.isEmpty()) {
      var group = groups.defaultOf(scope, vpcId);
      return List.of(new GroupIdentifier(group.groupId(), group.groupName()));
    } else if (groupIds.size() > MOST_GROUPS) {
      throw EniErrors.tooManyGroups();
    }
    return groups.identified(scope, vpcId, groupIds);
  }

  /// An interface that clients may change.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidNetworkInterfaceID.NotFound`, `OperationNotPermitted`
  NetworkInterface own(Scope scope, String id) {
    NetworkInterface it = store.networkInterfaces().get(scope, id);
    if (Boolean.TRUE.equals(it.requesterManaged())) {
      throw EniErrors.managed();
    }
    return it;
  }

  /// Gives more addresses to an interface.
  ///
  /// @return those that it got
  AssignedAddresses assign(Scope scope, String id, AddressRequest request) {
    var it = store.networkInterfaces().get(scope, id);
    if (request.isEmpty()) {
      throw Ec2Errors.missingParameter("SecondaryPrivateIpAddressCount");
    }
    var got = AssignedAddresses.take(addresses, scope, place(scope, it), id, request);
    store
        .networkInterfaces()
        .update(scope, id, row -> row.with(made -> got.addTo(made, scope.region())));
    return got;
  }

  /// Gives more addresses of IPv4 to an interface.
  ///
  /// @return those that it got
  public List<String> assignIpv4(Scope scope, String id, List<String> addresses, int count) {
    return assign(scope, id, AddressRequest.ipv4(addresses, count)).ipv4();
  }

  /// Makes another interface of the same subnet give up an address, if it has it as a secondary one.
  void giveUp(Scope scope, String id, String address) {
    var it = store.networkInterfaces().get(scope, id);
    Ip.parse(address)
        .flatMap(ip -> addresses.owner(scope, place(scope, it), ip))
        .filter(owner -> !owner.equals(id))
        .ifPresent(owner -> {
          own(scope, owner);
          unassign(scope, owner, List.of(address));
        });
  }

  /// The accounts and regions in which there are interfaces.
  Set<Scope> scopes() {
    return addresses.scopes();
  }

  /// Takes addresses and prefixes from an interface.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue` if it has not got one of them
  public void unassign(Scope scope, String id, List<String> unwanted) {
    var it = store.networkInterfaces().get(scope, id);
    var removal = new Removal(it, unwanted);
    removal.check();
    Place place = place(scope, it);
    for (String address : unwanted) {
      Ip first = Ip.parse(address.replaceFirst("/.*", "")).orElseThrow();
      addresses.release(scope, place, first);
    }
    store.networkInterfaces().update(scope, id, row -> row.with(removal::apply));
  }

  /// Deletes an interface and frees its addresses.
  public void remove(Scope scope, NetworkInterface it) {
    Place place = place(scope, it);
    for (String address : Removal.all(it)) {
      addresses.release(scope, place, Ip.parse(address.replaceFirst("/.*", "")).orElseThrow());
    }
    String id = Objects.requireNonNull(it.networkInterfaceId());
    new ElasticIps(store).leave(scope, id);
    store.networkInterfaces().remove(scope, id);
  }

  private Place place(Scope scope, NetworkInterface it) {
    String subnetId = Objects.requireNonNull(it.subnetId());
    return store
        .subnets()
        .find(scope, subnetId)
        .map(subnet -> Place.of(store, scope, subnet))
        .orElseGet(() -> Place.madeUp(MadeUpSubnet.of(scope, subnetId)));
  }
}
