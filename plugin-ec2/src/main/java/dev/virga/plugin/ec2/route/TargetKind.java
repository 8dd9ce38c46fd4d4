package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a route can lead to.
enum TargetKind {
  GATEWAY(Route::gatewayId),
  EGRESS_ONLY_GATEWAY(Route::egressOnlyInternetGatewayId),
  NAT_GATEWAY(Route::natGatewayId),
  NETWORK_INTERFACE(Route::networkInterfaceId),
  PEERING_CONNECTION(Route::vpcPeeringConnectionId),
  INSTANCE(it -> it.networkInterfaceId() == null ? it.instanceId() : null),
  TRANSIT_GATEWAY(Route::transitGatewayId),
  LOCAL_GATEWAY(Route::localGatewayId),
  CARRIER_GATEWAY(Route::carrierGatewayId),
  CORE_NETWORK(Route::coreNetworkArn),
  ODB_NETWORK(Route::odbNetworkArn);

  private final Function<Route, @Nullable String> target;

  TargetKind(Function<Route, @Nullable String> target) {
    this.target = target;
  }

  /// The kinds of target that a route names.
  static List<TargetKind> all(Route route) {
    return Arrays.stream(values()).filter(it -> it.target.apply(route) != null).toList();
  }

  /// The one kind of target of a route that was checked.
  static TargetKind of(Route route) {
    return all(route).getFirst();
  }

  /// The id of the target.
  String id(Route route) {
    return Objects.requireNonNull(target.apply(route));
  }
}
