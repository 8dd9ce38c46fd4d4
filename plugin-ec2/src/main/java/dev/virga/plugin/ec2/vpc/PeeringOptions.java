package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.PeeringConnectionOptions;
import dev.virga.plugin.ec2.model.PeeringConnectionOptionsRequest;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionOptionsDescription;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What [ModifyVpcPeeringConnectionOptions] changes: each end has options of its own.
final class PeeringOptions {
  private final Peerings peerings;
  private final Vpcs vpcs;

  PeeringOptions(Store store) {
    this.peerings = new Peerings(store);
    this.vpcs = new Vpcs(store);
  }

  /// @return the options of the end that were changed
  PeeringConnectionOptions modify(
      Scope scope, String id, boolean requester, PeeringConnectionOptionsRequest wanted) {
    VpcPeeringConnection it = peerings.get(scope, id);
    if (!PeeringState.isActive(it)) {
      throw VpcErrors.peeringNotActive(id);
    }
    VpcPeeringConnectionVpcInfo side = Peerings.side(it, requester);
    Scope owner = PeeringSide.scope(side);
    if (!owner.equals(scope)) {
      throw VpcErrors.peeringOptionsOf(requester ? "requester" : "accepter", id);
    }
    if (Boolean.TRUE.equals(wanted.allowDnsResolutionFromRemoteVpc())
        && !vpcs.attributes(scope, Objects.requireNonNull(side.vpcId())).enableDnsHostnames()) {
      throw VpcErrors.dnsHostnamesDisabled();
    }
    var options = merged(side.peeringOptions(), wanted);
    peerings.change(
        scope,
        it,
        row ->
            row.with(to -> {
              if (requester) {
                to.requesterVpcInfo = side.with(s -> s.peeringOptions = options);
              } else {
                to.accepterVpcInfo = side.with(s -> s.peeringOptions = options);
              }
            }));
    return new PeeringConnectionOptions(
        options.allowDnsResolutionFromRemoteVpc(),
        options.allowEgressFromLocalClassicLinkToRemoteVpc(),
        options.allowEgressFromLocalVpcToRemoteClassicLink());
  }

  private static VpcPeeringConnectionOptionsDescription merged(
      @Nullable VpcPeeringConnectionOptionsDescription before,
      PeeringConnectionOptionsRequest wanted) {
    var old =
        before == null ? new VpcPeeringConnectionOptionsDescription(false, false, false) : before;
    return new VpcPeeringConnectionOptionsDescription(
        either(wanted.allowDnsResolutionFromRemoteVpc(), old.allowDnsResolutionFromRemoteVpc()),
        either(
            wanted.allowEgressFromLocalClassicLinkToRemoteVpc(),
            old.allowEgressFromLocalClassicLinkToRemoteVpc()),
        either(
            wanted.allowEgressFromLocalVpcToRemoteClassicLink(),
            old.allowEgressFromLocalVpcToRemoteClassicLink()));
  }

  private static boolean either(@Nullable Boolean wanted, @Nullable Boolean old) {
    return wanted == null ? Boolean.TRUE.equals(old) : wanted;
  }
}
