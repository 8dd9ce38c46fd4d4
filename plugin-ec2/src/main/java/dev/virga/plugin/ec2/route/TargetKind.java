package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a route can lead to.
enum TargetKind {
  GATEWAY,
  EGRESS_ONLY_GATEWAY,
  NAT_GATEWAY,
  NETWORK_INTERFACE,
  PEERING_CONNECTION,
  INSTANCE,
  TRANSIT_GATEWAY,
  LOCAL_GATEWAY,
  CARRIER_GATEWAY,
  CORE_NETWORK,
  ODB_NETWORK;

  /// The kinds of target that a route names.
  static List<TargetKind> all(Route route) {
    return Arrays.stream(values()).filter(it -> it.target(route) != null).toList();
  }

  /// The one kind of target of a route that was checked.
  static TargetKind of(Route route) {
    return all(route).getFirst();
  }

  /// The id of the target.
  String id(Route route) {
    return Objects.requireNonNull(target(route));
  }

  /// A route to an interface shows the instance that has it, too.
  private @Nullable String target(Route it) {
    return switch (this) {
      case GATEWAY -> it.gatewayId();
      case EGRESS_ONLY_GATEWAY -> it.egressOnlyInternetGatewayId();
      case NAT_GATEWAY -> it.natGatewayId();
      case NETWORK_INTERFACE -> it.networkInterfaceId();
      case PEERING_CONNECTION -> it.vpcPeeringConnectionId();
      case INSTANCE -> it.networkInterfaceId() == null ? it.instanceId() : null;
      case TRANSIT_GATEWAY -> it.transitGatewayId();
      case LOCAL_GATEWAY -> it.localGatewayId();
      case CARRIER_GATEWAY -> it.carrierGatewayId();
      case CORE_NETWORK -> it.coreNetworkArn();
      case ODB_NETWORK -> it.odbNetworkArn();
    };
  }
}
