package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteOrigin;
import dev.virga.plugin.ec2.model.RouteState;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The [routes](https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html) of a table. The local
/// ones are those of the VPC's blocks and are not kept, unless they were given another target.
final class Routes {
  private final Store store;
  private final RouteTargets targets;

  Routes(Store store) {
    this.store = store;
    this.targets = new RouteTargets(store);
  }

  /// All routes of a table as they are now, the local ones first.
  List<Route> shown(Scope scope, RouteTable table) {
    String vpcId = Objects.requireNonNull(table.vpcId());
    List<Route> kept = kept(table);
    Stream<Route> local =
        local(scope, vpcId)
            .filter(destination -> find(kept, destination).isEmpty())
            .map(Routes::localRoute);
    return Stream.concat(local, kept.stream().map(it -> targets.shown(scope, vpcId, it))).toList();
  }

  private Stream<Destination> local(Scope scope, String vpcId) {
    return store.vpcs().find(scope, vpcId).stream().flatMap(VpcBlocks::of).map(Destination::of);
  }

  private boolean isLocal(Scope scope, RouteTable table, Destination destination) {
    return local(scope, Objects.requireNonNull(table.vpcId())).anyMatch(destination::equals);
  }

  private static Route localRoute(Destination destination) {
    return Route.of(it -> {
      destination.to(it);
      it.gatewayId = RouteTargets.LOCAL;
      it.origin = RouteOrigin.CREATE_ROUTE_TABLE;
      it.state = RouteState.ACTIVE;
    });
  }

  /// Adds a route.
  ///
  /// @param wanted the target, and nothing else
  void create(Scope scope, String tableId, Destination destination, Route wanted) {
    RouteTable table = store.routeTables().get(scope, tableId);
    checkPrefixList(scope, destination);
    Route route = checked(scope, table, destination, wanted);
    if (isLocal(scope, table, destination) || find(kept(table), destination).isPresent()) {
      throw RouteErrors.exists(destination.text());
    }
    checkSpecific(scope, table, destination, route);
    put(scope, table, destination, route.with(it -> it.origin = RouteOrigin.CREATE_ROUTE));
  }

  /// Gives a route another target.
  void replace(Scope scope, String tableId, Destination destination, Route wanted) {
    RouteTable table = store.routeTables().get(scope, tableId);
    boolean local = isLocal(scope, table, destination);
    Route route = checked(scope, table, destination, wanted);
    if (!local && find(kept(table), destination).isEmpty()) {
      throw RouteErrors.nothingToReplace(destination.text());
    }
    if (local) {
      checkLocal(route);
    }
    RouteOrigin origin = local ? RouteOrigin.CREATE_ROUTE_TABLE : RouteOrigin.CREATE_ROUTE;
    put(scope, table, destination, route.with(it -> it.origin = origin));
  }

  /// Gives a local route its own target back.
  void replaceByLocal(Scope scope, String tableId, Destination destination) {
    RouteTable table = store.routeTables().get(scope, tableId);
    if (!isLocal(scope, table, destination)) {
      throw RouteErrors.nothingToReplace(destination.text());
    }
    remove(scope, table, destination);
  }

  void delete(Scope scope, String tableId, Destination destination) {
    RouteTable table = store.routeTables().get(scope, tableId);
    if (isLocal(scope, table, destination)) {
      throw RouteErrors.localRoute(destination.text(), tableId);
    } else if (find(kept(table), destination).isEmpty()) {
      throw RouteErrors.notFound(destination.parameter(), destination.text(), tableId);
    }
    remove(scope, table, destination);
  }

  private void checkPrefixList(Scope scope, Destination destination) {
    if (destination.block() == null) {
      store.prefixLists().get(scope, destination.text());
    }
  }

  private Route checked(Scope scope, RouteTable table, Destination destination, Route wanted) {
    return targets.check(
        scope,
        Objects.requireNonNull(table.routeTableId()),
        Objects.requireNonNull(table.vpcId()),
        wanted.with(destination::to));
  }

  /// Inside the VPC a route may lead to something inside it only.
  private void checkSpecific(Scope scope, RouteTable table, Destination destination, Route route) {
    Cidr block = destination.block();
    boolean inside =
        block != null
            && local(scope, Objects.requireNonNull(table.vpcId()))
                .map(Destination::block)
                .anyMatch(it -> it != null && it.contains(block));
    if (inside && leadsOut(route)) {
      throw RouteErrors.moreSpecific(destination.text());
    }
  }

  private static void checkLocal(Route route) {
    if (leadsOut(route)) {
      throw RouteErrors.unsupportedTarget();
    }
  }

  private static boolean leadsOut(Route route) {
    return switch (TargetKind.of(route)) {
      case GATEWAY -> !TargetKind.GATEWAY.id(route).startsWith("vpce-");
      case EGRESS_ONLY_GATEWAY, PEERING_CONNECTION -> true;
      case NETWORK_INTERFACE, INSTANCE, NAT_GATEWAY, TRANSIT_GATEWAY, LOCAL_GATEWAY -> false;
      case CARRIER_GATEWAY, CORE_NETWORK, ODB_NETWORK -> false;
    };
  }

  private void put(Scope scope, RouteTable table, Destination destination, Route route) {
    change(
        scope,
        table,
        routes -> {
          routes.replaceAll(it -> Destination.of(it).equals(destination) ? route : it);
          if (!routes.contains(route)) {
            routes.add(route);
          }
        });
  }

  private void remove(Scope scope, RouteTable table, Destination destination) {
    change(scope, table, it -> it.removeIf(row -> Destination.of(row).equals(destination)));
  }

  private void change(
      Scope scope, RouteTable table, java.util.function.Consumer<List<Route>> change) {
    store
        .routeTables()
        .update(
            scope,
            Objects.requireNonNull(table.routeTableId()),
            row -> {
              var routes = new ArrayList<>(kept(row));
              change.accept(routes);
              return row.with(it -> it.routes = List.copyOf(routes));
            });
  }

  private static Optional<Route> find(List<Route> routes, Destination destination) {
    return routes.stream().filter(it -> Destination.of(it).equals(destination)).findAny();
  }

  private static List<Route> kept(RouteTable table) {
    return Objects.requireNonNullElse(table.routes(), List.of());
  }
}
