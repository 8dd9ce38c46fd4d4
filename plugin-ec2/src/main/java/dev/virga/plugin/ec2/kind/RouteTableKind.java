package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to route tables.
public final class RouteTableKind {
  private static final Filters<RouteTable> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<RouteTable> KIND =
      new Kind<>(
          "route-table",
          "rtb-",
          RouteTable.class,
          new IdErrors(
              "InvalidRouteTableId.Malformed",
              "InvalidRouteTableID.NotFound",
              "The routeTable ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private RouteTableKind() {}
}
