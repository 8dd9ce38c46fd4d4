package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.RouteTableAssociation;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to route tables.
public final class RouteTableKind {
  private static final Filters<RouteTable> FILTERS =
      Filters.<RouteTable>none()
          .one("owner-id", RouteTable::ownerId)
          .one("route-table-id", RouteTable::routeTableId)
          .one("vpc-id", RouteTable::vpcId)
          .any(
              "association.gateway-id",
              it ->
                  each(it.associations())
                      .map(RouteTableAssociation::gatewayId)
                      .filter(Objects::nonNull))
          .any(
              "association.main",
              it ->
                  each(it.associations()).map(RouteTableAssociation::main).filter(Objects::nonNull))
          .any(
              "association.route-table-association-id",
              it ->
                  each(it.associations())
                      .map(RouteTableAssociation::routeTableAssociationId)
                      .filter(Objects::nonNull))
          .any(
              "association.route-table-id",
              it ->
                  each(it.associations())
                      .map(RouteTableAssociation::routeTableId)
                      .filter(Objects::nonNull))
          .any(
              "association.subnet-id",
              it ->
                  each(it.associations())
                      .map(RouteTableAssociation::subnetId)
                      .filter(Objects::nonNull))
          .any(
              "route.destination-cidr-block",
              it -> each(it.routes()).map(Route::destinationCidrBlock).filter(Objects::nonNull))
          .any(
              "route.destination-ipv6-cidr-block",
              it -> each(it.routes()).map(Route::destinationIpv6CidrBlock).filter(Objects::nonNull))
          .any(
              "route.destination-prefix-list-id",
              it -> each(it.routes()).map(Route::destinationPrefixListId).filter(Objects::nonNull))
          .any(
              "route.egress-only-internet-gateway-id",
              it ->
                  each(it.routes())
                      .map(Route::egressOnlyInternetGatewayId)
                      .filter(Objects::nonNull))
          .any(
              "route.gateway-id",
              it -> each(it.routes()).map(Route::gatewayId).filter(Objects::nonNull))
          .any(
              "route.instance-id",
              it -> each(it.routes()).map(Route::instanceId).filter(Objects::nonNull))
          .any(
              "route.nat-gateway-id",
              it -> each(it.routes()).map(Route::natGatewayId).filter(Objects::nonNull))
          .any(
              "route.network-interface-id",
              it -> each(it.routes()).map(Route::networkInterfaceId).filter(Objects::nonNull))
          .any(
              "route.transit-gateway-id",
              it -> each(it.routes()).map(Route::transitGatewayId).filter(Objects::nonNull))
          .any("route.origin", it -> each(it.routes()).map(Route::origin).filter(Objects::nonNull))
          .any("route.state", it -> each(it.routes()).map(Route::state).filter(Objects::nonNull))
          .any(
              "route.vpc-peering-connection-id",
              it -> each(it.routes()).map(Route::vpcPeeringConnectionId).filter(Objects::nonNull));

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

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
