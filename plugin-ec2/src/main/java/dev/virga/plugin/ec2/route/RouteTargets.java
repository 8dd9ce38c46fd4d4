package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.model.NatGatewayState;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteState;
import dev.virga.plugin.ec2.model.State;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReasonCode;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What routes lead to: whether it is there when a route is made, and whether it still is later. A route
/// whose target is gone is a [blackhole](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html).
final class RouteTargets {
  /// The gateway of the routes that every table has.
  static final String LOCAL = "local";

  private static final Set<NatGatewayState> GONE =
      EnumSet.of(NatGatewayState.DELETED, NatGatewayState.DELETING, NatGatewayState.FAILED);

  private final Store store;

  RouteTargets(Store store) {
    this.store = store;
  }

  /// Checks the target of a new route.
  ///
  /// @return the route with all that is shown of its target
  Route check(Scope scope, String tableId, String vpcId, Route route) {
    if (TargetKind.all(route).size() != 1) {
      throw RouteErrors.oneTarget();
    }
    TargetKind kind = TargetKind.of(route);
    String id = kind.id(route);
    switch (kind) {
      case GATEWAY -> checkGateway(scope, tableId, vpcId, id);
      case EGRESS_ONLY_GATEWAY -> {
        var gateway = store.egressOnlyInternetGateways().get(scope, id);
        require(isAttached(gateway.attachments(), vpcId), tableId, "network gateway " + id);
        if (route.destinationIpv6CidrBlock() == null && route.destinationPrefixListId() == null) {
          throw RouteErrors.onlyIpv6(id);
        }
      }
      case NAT_GATEWAY -> {
        NatGateway gateway = store.natGateways().get(scope, id);
        if (gateway.state() != null && GONE.contains(gateway.state())) {
          throw RouteErrors.natGatewayState(id);
        }
        require(vpcId.equals(gateway.vpcId()), tableId, "NAT gateway " + id);
      }
      case NETWORK_INTERFACE -> {
        NetworkInterface eni = store.networkInterfaces().get(scope, id);
        require(vpcId.equals(eni.vpcId()), tableId, "interface " + id);
        return withInstance(route, eni);
      }
      case PEERING_CONNECTION -> checkPeering(scope, tableId, vpcId, id);
      case INSTANCE -> throw Ec2Errors.notFound("InvalidInstanceID.NotFound", "instance", id);
      case TRANSIT_GATEWAY ->
          throw Ec2Errors.notFound("InvalidTransitGatewayID.NotFound", "transitGateway", id);
      case LOCAL_GATEWAY ->
          throw Ec2Errors.notFound("InvalidLocalGatewayID.NotFound", "localGateway", id);
      case CARRIER_GATEWAY ->
          throw Ec2Errors.notFound("InvalidCarrierGatewayID.NotFound", "carrierGateway", id);
      case CORE_NETWORK ->
          throw Ec2Errors.notFound("InvalidCoreNetworkArn.NotFound", "coreNetwork", id);
      case ODB_NETWORK ->
          throw Ec2Errors.notFound("InvalidOdbNetworkArn.NotFound", "odbNetwork", id);
    }
    return route;
  }

  private void checkGateway(Scope scope, String tableId, String vpcId, String id) {
    if (id.startsWith("igw-")) {
      var gateway = store.internetGateways().get(scope, id);
      require(isAttached(gateway.attachments(), vpcId), tableId, "network gateway " + id);
    } else if (id.startsWith("vpce-")) {
      VpcEndpoint endpoint = store.vpcEndpoints().get(scope, id);
      require(vpcId.equals(endpoint.vpcId()), tableId, "VPC endpoint " + id);
    } else if (id.startsWith("vgw-")) {
      throw Ec2Errors.notFound("InvalidVpnGatewayID.NotFound", "vpnGateway", id);
    } else {
      throw Ec2Errors.notFound("InvalidGatewayID.NotFound", "gateway", id);
    }
  }

  private void checkPeering(Scope scope, String tableId, String vpcId, String id) {
    VpcPeeringConnection it = store.peeringConnections().get(scope, id);
    require(
        is(it.requesterVpcInfo(), vpcId) || is(it.accepterVpcInfo(), vpcId),
        tableId,
        "peering connection " + id);
    if (!isActive(it)) {
      throw RouteErrors.peeringNotActive(id);
    }
  }

  private static void require(boolean same, String tableId, String thing) {
    if (!same) {
      throw RouteErrors.differentNetworks(tableId, thing);
    }
  }

  /// A route as it is now: with the state of its target.
  Route shown(Scope scope, String vpcId, Route route) {
    RouteState state = lives(scope, vpcId, route) ? RouteState.ACTIVE : RouteState.BLACKHOLE;
    Optional<NetworkInterface> eni =
        Optional.ofNullable(route.networkInterfaceId())
            .flatMap(id -> store.networkInterfaces().find(scope, id));
    Route current = eni.map(it -> withInstance(route, it)).orElse(route);
    return current.with(it -> it.state = state);
  }

  private boolean lives(Scope scope, String vpcId, Route route) {
    TargetKind kind = TargetKind.of(route);
    String id = kind.id(route);
    return switch (kind) {
      case GATEWAY -> livesGateway(scope, vpcId, id);
      case EGRESS_ONLY_GATEWAY ->
          store
              .egressOnlyInternetGateways()
              .find(scope, id)
              .filter(it -> isAttached(it.attachments(), vpcId))
              .isPresent();
      case NAT_GATEWAY ->
          store
              .natGateways()
              .find(scope, id)
              .filter(it -> it.state() == null || !GONE.contains(it.state()))
              .isPresent();
      case NETWORK_INTERFACE -> store.networkInterfaces().find(scope, id).isPresent();
      case PEERING_CONNECTION ->
          store.peeringConnections().find(scope, id).filter(RouteTargets::isActive).isPresent();
      case INSTANCE, TRANSIT_GATEWAY, LOCAL_GATEWAY, CARRIER_GATEWAY, CORE_NETWORK, ODB_NETWORK ->
          false;
    };
  }

  private boolean livesGateway(Scope scope, String vpcId, String id) {
    return id.equals(LOCAL)
        || store
            .internetGateways()
            .find(scope, id)
            .filter(it -> isAttached(it.attachments(), vpcId))
            .isPresent()
        || store
            .vpcEndpoints()
            .find(scope, id)
            .filter(it -> it.state() != State.DELETED)
            .isPresent();
  }

  private static boolean isActive(VpcPeeringConnection it) {
    var status = it.status();
    return status != null && status.code() == VpcPeeringConnectionStateReasonCode.ACTIVE;
  }

  private static boolean is(@Nullable VpcPeeringConnectionVpcInfo side, String vpcId) {
    return side != null && vpcId.equals(side.vpcId());
  }

  private static boolean isAttached(
      @Nullable List<InternetGatewayAttachment> attachments, String vpcId) {
    return Objects.requireNonNullElse(attachments, List.<InternetGatewayAttachment>of()).stream()
        .anyMatch(it -> vpcId.equals(it.vpcId()));
  }

  private static Route withInstance(Route route, NetworkInterface eni) {
    var attachment = eni.attachment();
    return route.with(it -> {
      it.instanceId = attachment == null ? null : attachment.instanceId();
      it.instanceOwnerId = attachment == null ? null : attachment.instanceOwnerId();
    });
  }
}
