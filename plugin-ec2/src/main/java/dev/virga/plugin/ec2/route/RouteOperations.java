package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of route tables.
public final class RouteOperations {
  private RouteOperations() {}

  /// Each of them.
  public static List<Operation<?, ?>> of(Store store) {
    var tables = new RouteTables(store);
    var routes = new Routes(store);
    var associations = new RouteTableAssociations(store);
    return List.of(
        new CreateRouteTable(store),
        new DeleteRouteTable(tables),
        new DescribeRouteTables(tables),
        new CreateRoute(routes),
        new ReplaceRoute(routes),
        new DeleteRoute(routes),
        new AssociateRouteTable(associations),
        new DisassociateRouteTable(associations),
        new ReplaceRouteTableAssociation(associations));
  }
}
