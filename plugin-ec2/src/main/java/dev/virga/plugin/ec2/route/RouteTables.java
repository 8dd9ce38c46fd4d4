package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// [Route tables](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html).
public final class RouteTables {
  private final Store store;
  private final Routes routes;
  private final RouteTableAssociations associations;

  /// Route tables in a store.
  public RouteTables(Store store) {
    this.store = store;
    this.routes = new Routes(store);
    this.associations = new RouteTableAssociations(store);
  }

  /// Makes the table that all subnets of a new VPC use until they are given another.
  public void addMain(Scope scope, String vpcId) {
    RouteTable table = add(scope, vpcId, List.of());
    associations.addMain(scope, Objects.requireNonNull(table.routeTableId()));
  }

  /// Sends what is not for the VPC to an internet gateway, for all subnets without a table.
  public void addDefaultRoute(Scope scope, String vpcId, String gatewayId) {
    RouteTable table = associations.main(scope, vpcId);
    routes.create(
        scope,
        Objects.requireNonNull(table.routeTableId()),
        Destination.of(Cidr.ANY_IPV4),
        Route.of(it -> it.gatewayId = gatewayId));
  }

  RouteTable create(Scope scope, String vpcId, List<Tag> tags) {
    store.vpcs().get(scope, vpcId);
    return shown(scope, add(scope, vpcId, tags));
  }

  private RouteTable add(Scope scope, String vpcId, List<Tag> tags) {
    return store
        .routeTables()
        .add(
            scope,
            tags,
            id ->
                RouteTable.of(it -> {
                  it.routeTableId = id;
                  it.vpcId = vpcId;
                  it.ownerId = scope.account();
                  it.routes = List.of();
                  it.associations = List.of();
                  it.propagatingVgws = List.of();
                }));
  }

  Optional<RouteTable> find(Scope scope, String id) {
    return store.routeTables().find(scope, id).map(it -> shown(scope, it));
  }

  void delete(Scope scope, String id) {
    RouteTable table = store.routeTables().get(scope, id);
    if (!RouteTableAssociations.of(table).isEmpty()) {
      throw RouteErrors.dependencies(id);
    }
    store.routeTables().remove(scope, id);
  }

  Page<RouteTable> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .routeTables()
        .describe(
            scope,
            RouteTable::routeTableId,
            ids,
            filters,
            maxResults,
            nextToken,
            it -> shown(scope, it));
  }

  private RouteTable shown(Scope scope, RouteTable table) {
    List<Route> current = routes.shown(scope, table);
    return table.with(it -> it.routes = current);
  }
}
