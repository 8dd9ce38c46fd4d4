package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReason;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReasonCode;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// [Peering connections](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html). Each end
/// has a row of the same id in its own account and region.
public final class Peerings {
  private static final Duration ACCEPTABLE = Duration.ofDays(7);
  private static final Duration SHOWN_AFTER_END = Duration.ofHours(2);

  private final Store store;

  /// Peering connections in a store.
  public Peerings(Store store) {
    this.store = store;
  }

  /// Asks the owner of another VPC for a connection. AWS looks at the other end only after it has
  /// answered, so one that cannot be connected gives a connection that failed.
  VpcPeeringConnection request(
      Scope scope, String vpcId, Scope peer, String peerVpcId, List<Tag> tags) {
    Vpc own = store.vpcs().get(scope, vpcId);
    Optional<Vpc> other =
        peer.equals(scope)
            ? Optional.of(store.vpcs().get(peer, peerVpcId))
            : store.vpcs().find(peer, peerVpcId);
    between(scope, vpcId, peerVpcId)
        .ifPresent(it -> {
          throw VpcErrors.peeringExists(it);
        });
    boolean possible = other.isPresent() && !overlap(own, other.get());
    Instant now = store.context().clock().instant();
    VpcPeeringConnection made =
        store
            .peeringConnections()
            .add(
                scope,
                tags,
                id ->
                    VpcPeeringConnection.of(it -> {
                      it.vpcPeeringConnectionId = id;
                      it.requesterVpcInfo = PeeringSide.of(own, scope);
                      it.accepterVpcInfo =
                          other
                              .map(vpc -> PeeringSide.pending(vpc, peer))
                              .orElseGet(() -> PeeringSide.unknown(peerVpcId, peer));
                      it.status = possible ? PeeringState.pending(peer) : PeeringState.failed();
                      it.expirationTime = now.plus(possible ? ACCEPTABLE : SHOWN_AFTER_END);
                    }));
    if (possible && !peer.equals(scope)) {
      store
          .peeringConnections()
          .share(
              peer,
              Objects.requireNonNull(made.vpcPeeringConnectionId()),
              List.of(),
              made.with(it -> it.tags = null));
    }
    return made;
  }

  private static boolean overlap(Vpc one, Vpc other) {
    return VpcBlocks.of(one).anyMatch(block -> VpcBlocks.of(other).anyMatch(block::overlaps));
  }

  private Optional<String> between(Scope scope, String vpcId, String peerVpcId) {
    return store.peeringConnections().all(scope, it -> PeeringState.lives(shown(it))).stream()
        .filter(it -> PeeringSide.vpcs(it).equals(Set.of(vpcId, peerVpcId)))
        .map(it -> Objects.requireNonNull(it.vpcPeeringConnectionId()))
        .findFirst();
  }

  VpcPeeringConnection accept(Scope scope, String id) {
    VpcPeeringConnection it = answerable(scope, id, "accept");
    Scope accepter = PeeringSide.scope(it.accepterVpcInfo());
    String vpcId = Objects.requireNonNull(PeeringSide.info(it.accepterVpcInfo()).vpcId());
    var complete = PeeringSide.of(store.vpcs().get(accepter, vpcId), accepter);
    return change(
        scope,
        it,
        row ->
            row.with(to -> {
              to.accepterVpcInfo = complete;
              to.status = PeeringState.active();
              to.expirationTime = null;
            }));
  }

  void reject(Scope scope, String id) {
    end(scope, answerable(scope, id, "reject"), PeeringState.rejected(scope));
  }

  private VpcPeeringConnection answerable(Scope scope, String id, String operation) {
    VpcPeeringConnection it = get(scope, id);
    PeeringState.require(it, VpcPeeringConnectionStateReasonCode.PENDING_ACCEPTANCE, operation);
    if (!PeeringSide.scope(it.accepterVpcInfo()).equals(scope)) {
      throw VpcErrors.notAccepter(scope.account(), id);
    }
    return it;
  }

  void delete(Scope scope, String id) {
    VpcPeeringConnection it = get(scope, id);
    if (!PeeringState.lives(it)) {
      throw VpcErrors.peeringState(id, "delete", PeeringState.text(it));
    }
    end(scope, it, PeeringState.deleted(scope));
  }

  private void end(Scope scope, VpcPeeringConnection it, VpcPeeringConnectionStateReason status) {
    Instant until = store.context().clock().instant().plus(SHOWN_AFTER_END);
    change(
        scope,
        it,
        row ->
            row.with(to -> {
              to.status = status;
              to.expirationTime = until;
            }));
  }

  /// Changes both ends.
  VpcPeeringConnection change(
      Scope scope, VpcPeeringConnection it, UnaryOperator<VpcPeeringConnection> change) {
    String id = Objects.requireNonNull(it.vpcPeeringConnectionId());
    var ends = new LinkedHashSet<Scope>();
    ends.add(PeeringSide.scope(it.requesterVpcInfo()));
    ends.add(PeeringSide.scope(it.accepterVpcInfo()));
    for (Scope end : ends) {
      if (store.peeringConnections().find(end, id).isPresent()) {
        store.peeringConnections().update(end, id, change);
      }
    }
    return get(scope, id);
  }

  /// A connection that must be there.
  public VpcPeeringConnection get(Scope scope, String id) {
    VpcPeeringConnection it = store.peeringConnections().get(scope, id);
    if (isForgotten(it)) {
      throw store.peeringConnections().kind().errors().notFound(id);
    }
    return shown(it);
  }

  /// Whether traffic goes through a connection.
  public boolean isActive(Scope scope, String id) {
    return store.peeringConnections().find(scope, id).filter(PeeringState::isActive).isPresent();
  }

  Page<VpcPeeringConnection> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    for (VpcPeeringConnection it : store.peeringConnections().all(scope, this::isForgotten)) {
      store.peeringConnections().remove(scope, Objects.requireNonNull(it.vpcPeeringConnectionId()));
    }
    return store
        .peeringConnections()
        .describe(
            scope,
            VpcPeeringConnection::vpcPeeringConnectionId,
            ids,
            filters,
            maxResults,
            nextToken,
            this::shown);
  }

  /// One that nobody answered in time expired.
  private VpcPeeringConnection shown(VpcPeeringConnection it) {
    return PeeringState.isPending(it) && isPast(it, Duration.ZERO)
        ? it.with(to -> to.status = PeeringState.expired())
        : PeeringState.lives(it) ? it : it.with(to -> to.expirationTime = null);
  }

  /// What came to its end is shown for a while.
  private boolean isForgotten(VpcPeeringConnection it) {
    return PeeringState.isPending(it)
        ? isPast(it, SHOWN_AFTER_END)
        : !PeeringState.lives(it) && isPast(it, Duration.ZERO);
  }

  private boolean isPast(VpcPeeringConnection it, Duration more) {
    Instant end = it.expirationTime();
    return end != null && !end.plus(more).isAfter(store.context().clock().instant());
  }

  /// The parts of a connection that the two ends have.
  static VpcPeeringConnectionVpcInfo side(VpcPeeringConnection it, boolean requester) {
    return PeeringSide.info(requester ? it.requesterVpcInfo() : it.accepterVpcInfo());
  }
}
