package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteOrigin;
import dev.virga.plugin.ec2.model.RouteState;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The [routes of gateway endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html#gateway-endpoint-routing):
/// in each route table of an endpoint one from the prefix list of the service to the endpoint.
final class GatewayRoutes {
  private final Store store;

  GatewayRoutes(Store store) {
    this.store = store;
  }

  /// Adds the route to a table.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRouteTableID.NotFound`, `InvalidParameter`,
  ///     `RouteAlreadyExists`
  void add(Scope scope, String endpointId, String vpcId, String serviceName, String tableId) {
    RouteTable table = store.routeTables().get(scope, tableId);
    if (!vpcId.equals(table.vpcId())) {
      throw EndpointErrors.otherVpc(tableId, vpcId);
    }
    String prefixList = prefixList(scope, serviceName);
    if (routes(table).stream().anyMatch(it -> prefixList.equals(it.destinationPrefixListId()))) {
      throw EndpointErrors.routeExists(tableId, prefixList);
    }
    Route route =
        Route.of(it -> {
          it.destinationPrefixListId = prefixList;
          it.gatewayId = endpointId;
          it.origin = RouteOrigin.CREATE_ROUTE;
          it.state = RouteState.ACTIVE;
        });
    var routes = new ArrayList<>(routes(table));
    routes.add(route);
    store.routeTables().update(scope, tableId, row -> row.with(it -> it.routes = routes));
  }

  /// Takes the route from a table, if both are still there.
  void remove(Scope scope, String endpointId, String tableId) {
    if (store.routeTables().find(scope, tableId).isPresent()) {
      store
          .routeTables()
          .update(
              scope,
              tableId,
              row -> {
                List<Route> kept =
                    routes(row).stream().filter(it -> !endpointId.equals(it.gatewayId())).toList();
                return row.with(it -> it.routes = kept);
              });
    }
  }

  private String prefixList(Scope scope, String serviceName) {
    return store.prefixLists().all(scope, it -> serviceName.equals(it.prefixListName())).stream()
        .map(ManagedPrefixList::prefixListId)
        .map(Objects::requireNonNull)
        .findFirst()
        .orElseThrow(() -> EndpointErrors.invalidService(serviceName));
  }

  private static List<Route> routes(RouteTable table) {
    return Objects.requireNonNullElse(table.routes(), List.of());
  }
}
