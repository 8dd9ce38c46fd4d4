package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.acl.NetworkAcls;
import dev.virga.plugin.ec2.eni.SubnetAddresses;
import dev.virga.plugin.ec2.model.BlockPublicAccessMode;
import dev.virga.plugin.ec2.model.BlockPublicAccessStates;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.HostnameType;
import dev.virga.plugin.ec2.model.PrivateDnsNameOptionsOnLaunch;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.model.SubnetState;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.route.RouteTableAssociations;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// [Subnets](https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html).
public final class Subnets {
  private static final int LARGEST = 16;
  private static final int SMALLEST = 28;
  private static final int DEFAULT_PREFIX = 20;

  private final Store store;
  private final SubnetAddresses addresses;
  private final NetworkAcls networkAcls;
  private final RouteTableAssociations routeTables;

  /// Subnets in a store.
  public Subnets(Store store) {
    this.store = store;
    this.addresses = new SubnetAddresses(store);
    this.networkAcls = new NetworkAcls(store);
    this.routeTables = new RouteTableAssociations(store);
  }

  /// Reads a block that a subnet of a VPC can have.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`, `InvalidSubnet.Range`,
  ///     `InvalidSubnet.Conflict`
  Cidr check(Scope scope, Vpc vpc, String text) {
    Cidr block =
        Cidr.parse(text, Family.IPV4).orElseThrow(() -> Ec2Errors.invalidCidr(text, "cidrBlock"));
    if (block.prefix() < LARGEST
        || block.prefix() > SMALLEST
        || VpcBlocks.ipv4(vpc).stream().noneMatch(it -> it.contains(block))) {
      throw SubnetErrors.range(text);
    }
    checkFree(scope, Objects.requireNonNull(vpc.vpcId()), block);
    return block;
  }

  /// Refuses a block that another subnet has a part of.
  void checkFree(Scope scope, String vpcId, Cidr block) {
    if (!isFree(scope, vpcId, block)) {
      throw SubnetErrors.conflict(block.toString());
    }
  }

  private boolean isFree(Scope scope, String vpcId, Cidr block) {
    return store.subnets().all(scope, it -> vpcId.equals(it.vpcId())).stream()
        .flatMap(VpcBlocks::of)
        .noneMatch(block::overlaps);
  }

  /// Makes a subnet whose blocks were checked.
  ///
  /// @param block its IPv4 block, or null if it has IPv6 only
  /// @param more changes to what a subnet is at first
  Subnet add(
      Scope scope,
      String vpcId,
      Zone zone,
      @Nullable Cidr block,
      List<Tag> tags,
      Consumer<Subnet.Builder> more) {
    Subnet made =
        store
            .subnets()
            .add(
                scope,
                tags,
                id ->
                    Subnet.of(it -> {
                      it.subnetId = id;
                      it.subnetArn = Arn.of("ec2", scope, "subnet/" + id).toString();
                      it.vpcId = vpcId;
                      it.ownerId = scope.account();
                      it.state = SubnetState.AVAILABLE;
                      it.cidrBlock = block == null ? null : block.toString();
                      it.ipv6CidrBlockAssociationSet = List.of();
                      it.availabilityZone = zone.name();
                      it.availabilityZoneId = zone.id();
                      it.defaultForAz = false;
                      it.mapPublicIpOnLaunch = false;
                      it.mapCustomerOwnedIpOnLaunch = false;
                      it.assignIpv6AddressOnCreation = false;
                      it.enableDns64 = false;
                      it.ipv6Native = block == null;
                      it.privateDnsNameOptionsOnLaunch =
                          new PrivateDnsNameOptionsOnLaunch(
                              block == null ? HostnameType.RESOURCE_NAME : HostnameType.IP_NAME,
                              false,
                              false);
                      it.blockPublicAccessStates =
                          new BlockPublicAccessStates(BlockPublicAccessMode.OFF);
                      more.accept(it);
                    }));
    networkAcls.associateDefault(scope, vpcId, Objects.requireNonNull(made.subnetId()));
    return shown(scope, made);
  }

  /// Makes the default subnet of a zone in the first free block of the default VPC.
  public Subnet addDefault(Scope scope, Vpc vpc, Zone zone) {
    String vpcId = Objects.requireNonNull(vpc.vpcId());
    Cidr primary = VpcBlocks.ipv4(vpc).getFirst();
    Cidr block =
        IntStream.range(0, 1 << (DEFAULT_PREFIX - primary.prefix()))
            .mapToObj(it -> primary.part(DEFAULT_PREFIX, it))
            .filter(it -> isFree(scope, vpcId, it))
            .findFirst()
            .orElseThrow(() -> SubnetErrors.noSpace(vpcId));
    return add(
        scope,
        vpcId,
        zone,
        block,
        List.of(),
        it -> {
          it.defaultForAz = true;
          it.mapPublicIpOnLaunch = true;
        });
  }

  /// A subnet that must be there.
  public Subnet get(Scope scope, String id) {
    return shown(scope, store.subnets().get(scope, id));
  }

  void update(Scope scope, String id, UnaryOperator<Subnet> change) {
    store.subnets().update(scope, id, change);
  }

  void delete(Scope scope, String id) {
    store.subnets().get(scope, id);
    if (!store.networkInterfaces().all(scope, it -> id.equals(it.subnetId())).isEmpty()) {
      throw SubnetErrors.dependencies(id);
    }
    for (SubnetCidrReservation it :
        store.cidrReservations().all(scope, r -> id.equals(r.subnetId()))) {
      store.cidrReservations().remove(scope, Objects.requireNonNull(it.subnetCidrReservationId()));
    }
    routeTables.forgetSubnet(scope, id);
    networkAcls.forgetSubnet(scope, id);
    store.subnets().remove(scope, id);
  }

  Page<Subnet> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .subnets()
        .describe(
            scope, Subnet::subnetId, ids, filters, maxResults, nextToken, it -> shown(scope, it));
  }

  private Subnet shown(Scope scope, Subnet subnet) {
    return subnet.with(it -> it.availableIpAddressCount = addresses.free(scope, subnet));
  }
}
