package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.RouteTableAssociation;
import dev.virga.plugin.ec2.model.RouteTableAssociationState;
import dev.virga.plugin.ec2.model.RouteTableAssociationStateCode;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which table is whose: a subnet has one of its own or the VPC's main table, and a gateway may have one
/// for what [comes in](https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html).
public final class RouteTableAssociations {
  static final RouteTableAssociationState ASSOCIATED =
      new RouteTableAssociationState(RouteTableAssociationStateCode.ASSOCIATED, null);

  private static final int ID_DIGITS = 17;

  private final Store store;

  /// Associations in a store.
  public RouteTableAssociations(Store store) {
    this.store = store;
  }

  void addMain(Scope scope, String tableId) {
    add(scope, tableId, it -> it.main = true);
  }

  /// The main table of a VPC.
  RouteTable main(Scope scope, String vpcId) {
    return store
        .routeTables()
        .all(
            scope,
            it ->
                vpcId.equals(it.vpcId())
                    && of(it).stream().anyMatch(RouteTableAssociations::isMain))
        .getFirst();
  }

  private static boolean isMain(RouteTableAssociation it) {
    return Boolean.TRUE.equals(it.main());
  }

  /// Gives a subnet a table. To do it twice is to do it once.
  String associateSubnet(Scope scope, String tableId, String subnetId) {
    RouteTable table = store.routeTables().get(scope, tableId);
    Subnet subnet = store.subnets().get(scope, subnetId);
    if (!Objects.equals(table.vpcId(), subnet.vpcId())) {
      throw RouteErrors.differentNetworks(tableId, "subnet " + subnetId);
    }
    return associate(
        scope, tableId, it -> subnetId.equals(it.subnetId()), it -> it.subnetId = subnetId);
  }

  /// Gives an internet gateway a table for what comes in.
  String associateGateway(Scope scope, String tableId, String gatewayId) {
    RouteTable table = store.routeTables().get(scope, tableId);
    if (!gatewayId.startsWith("igw-")) {
      throw gatewayId.startsWith("vgw-")
          ? Ec2Errors.notFound("InvalidVpnGatewayID.NotFound", "vpnGateway", gatewayId)
          : Ec2Errors.notFound("InvalidGatewayID.NotFound", "gateway", gatewayId);
    }
    var gateway = store.internetGateways().get(scope, gatewayId);
    boolean same =
        Objects.requireNonNullElse(gateway.attachments(), List.<InternetGatewayAttachment>of())
            .stream()
            .anyMatch(it -> Objects.equals(table.vpcId(), it.vpcId()));
    if (!same) {
      throw RouteErrors.differentNetworks(tableId, "network gateway " + gatewayId);
    }
    checkGatewayRoutes(table);
    return associate(
        scope, tableId, it -> gatewayId.equals(it.gatewayId()), it -> it.gatewayId = gatewayId);
  }

  /// What comes in can be sent to what stands inside, and nowhere else.
  private static void checkGatewayRoutes(RouteTable table) {
    for (Route route : Objects.requireNonNullElse(table.routes(), List.<Route>of())) {
      boolean inside =
          switch (TargetKind.of(route)) {
            case NETWORK_INTERFACE, INSTANCE -> true;
            case GATEWAY -> TargetKind.GATEWAY.id(route).startsWith("vpce-");
            case EGRESS_ONLY_GATEWAY, NAT_GATEWAY, PEERING_CONNECTION, TRANSIT_GATEWAY -> false;
            case LOCAL_GATEWAY, CARRIER_GATEWAY, CORE_NETWORK, ODB_NETWORK -> false;
          };
      if (!inside) {
        throw RouteErrors.gatewayRoute(Objects.requireNonNull(table.routeTableId()));
      }
    }
  }

  private String associate(
      Scope scope,
      String tableId,
      Predicate<RouteTableAssociation> same,
      Consumer<RouteTableAssociation.Builder> whose) {
    Optional<RouteTableAssociation> existing =
        store.routeTables().all(scope).stream()
            .flatMap(it -> of(it).stream())
            .filter(same)
            .findFirst();
    if (existing.isEmpty()) {
      return add(scope, tableId, whose);
    } else if (!tableId.equals(existing.get().routeTableId())) {
      throw RouteErrors.alreadyAssociated(tableId);
    }
    return Objects.requireNonNull(existing.get().routeTableAssociationId());
  }

  /// Gives whose association it is another table.
  ///
  /// @return the id of the new association
  String replace(Scope scope, String associationId, String tableId) {
    RouteTable before = find(scope, associationId);
    RouteTableAssociation old = of(before, associationId);
    RouteTable table = store.routeTables().get(scope, tableId);
    if (!Objects.equals(before.vpcId(), table.vpcId())) {
      throw RouteErrors.differentNetworks(tableId, "association " + associationId);
    }
    if (old.gatewayId() != null) {
      checkGatewayRoutes(table);
    }
    drop(scope, before, it -> associationId.equals(it.routeTableAssociationId()));
    return add(
        scope,
        tableId,
        it -> {
          it.main = old.main();
          it.subnetId = old.subnetId();
          it.gatewayId = old.gatewayId();
        });
  }

  void disassociate(Scope scope, String associationId) {
    RouteTable table = find(scope, associationId);
    if (isMain(of(table, associationId))) {
      throw RouteErrors.mainAssociation(associationId);
    }
    drop(scope, table, it -> associationId.equals(it.routeTableAssociationId()));
  }

  /// Forgets the associations of a subnet that is deleted.
  public void forgetSubnet(Scope scope, String subnetId) {
    forget(scope, it -> subnetId.equals(it.subnetId()));
  }

  /// Forgets the associations of a gateway that is detached.
  public void forgetGateway(Scope scope, String gatewayId) {
    forget(scope, it -> gatewayId.equals(it.gatewayId()));
  }

  private void forget(Scope scope, Predicate<RouteTableAssociation> whose) {
    for (RouteTable table : store.routeTables().all(scope, it -> of(it).stream().anyMatch(whose))) {
      drop(scope, table, whose);
    }
  }

  private RouteTable find(Scope scope, String associationId) {
    return store
        .routeTables()
        .all(
            scope,
            it -> of(it).stream().anyMatch(a -> associationId.equals(a.routeTableAssociationId())))
        .stream()
        .findFirst()
        .orElseThrow(() -> RouteErrors.associationNotFound(associationId));
  }

  private static RouteTableAssociation of(RouteTable table, String associationId) {
    return of(table).stream()
        .filter(it -> associationId.equals(it.routeTableAssociationId()))
        .findFirst()
        .orElseThrow();
  }

  /// The associations of a table.
  static List<RouteTableAssociation> of(RouteTable table) {
    return Objects.requireNonNullElse(table.associations(), List.of());
  }

  private String add(Scope scope, String tableId, Consumer<RouteTableAssociation.Builder> whose) {
    String id = "rtbassoc-" + store.context().ids().hex(ID_DIGITS);
    var made =
        RouteTableAssociation.of(it -> {
          it.routeTableAssociationId = id;
          it.routeTableId = tableId;
          it.main = false;
          it.associationState = ASSOCIATED;
          whose.accept(it);
        });
    store
        .routeTables()
        .update(
            scope,
            tableId,
            row ->
                row.with(it ->
                    it.associations = Stream.concat(of(row).stream(), Stream.of(made)).toList()));
    return id;
  }

  private void drop(Scope scope, RouteTable table, Predicate<RouteTableAssociation> gone) {
    store
        .routeTables()
        .update(
            scope,
            Objects.requireNonNull(table.routeTableId()),
            row ->
                row.with(it -> it.associations = of(row).stream().filter(gone.negate()).toList()));
  }
}
