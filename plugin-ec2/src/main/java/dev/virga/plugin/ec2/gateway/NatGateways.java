package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.eni.NetworkInterfaces;
import dev.virga.plugin.ec2.model.AvailabilityMode;
import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.plugin.ec2.model.NatGatewayState;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/// The [NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html) of a store.
/// They are available at once, and one that was deleted is described for another hour.
final class NatGateways {
  private static final Duration DESCRIBED = Duration.ofHours(1);

  private final Store store;
  private final NetworkInterfaces interfaces;
  private final NatAddresses addresses;

  NatGateways(Store store) {
    this.store = store;
    this.interfaces = new NetworkInterfaces(store);
    this.addresses = new NatAddresses(store, interfaces);
  }

  /// Makes a gateway, or one that says why it failed, as AWS does when its addresses cannot be had.
  NatGateway add(Scope scope, CreateNatGateway.Request request, List<Tag> tags) {
    var subnet = store.subnets().get(scope, request.subnetId());
    Optional<NatFailure> failure = NatFailure.of(store, scope, subnet, request);
    return store
        .natGateways()
        .add(
            scope,
            tags,
            id ->
                NatGateway.of(it -> {
                  it.natGatewayId = id;
                  it.subnetId = subnet.subnetId();
                  it.vpcId = subnet.vpcId();
                  it.createTime = now();
                  it.connectivityType =
                      Objects.requireNonNullElse(
                          request.connectivityType(), ConnectivityType.PUBLIC);
                  it.availabilityMode = AvailabilityMode.ZONAL;
                  if (failure.isPresent()) {
                    it.state = NatGatewayState.FAILED;
                    it.failureCode = failure.get().code();
                    it.failureMessage = failure.get().message();
                    it.deleteTime = now();
                    it.natGatewayAddresses = List.of();
                  } else {
                    it.state = NatGatewayState.AVAILABLE;
                    it.natGatewayAddresses = addresses.add(scope, id, request);
                  }
                }));
  }

  private Instant now() {
    return store.context().clock().instant();
  }

  /// A gateway that works.
  ///
  /// @throws dev.virga.spi.AwsException `NatGatewayNotFound`
  NatGateway get(Scope scope, String id) {
    NatGateway it = store.natGateways().get(scope, id);
    if (it.state() == NatGatewayState.DELETED) {
      throw store.natGateways().kind().errors().notFound(id);
    }
    return it;
  }

  /// Deletes a gateway with its interface, and frees its elastic IP addresses.
  void remove(Scope scope, String id) {
    NatGateway it = get(scope, id);
    NatAddresses.networkInterface(it)
        .flatMap(eni -> store.networkInterfaces().find(scope, eni))
        .ifPresent(eni -> interfaces.remove(scope, eni));
    store
        .natGateways()
        .update(
            scope,
            id,
            row ->
                row.with(made -> {
                  made.state = NatGatewayState.DELETED;
                  made.deleteTime = now();
                }));
  }

  /// Forgets those that were deleted, or have failed, an hour ago.
  void forgetOld(Scope scope) {
    Instant before = now().minus(DESCRIBED);
    store
        .natGateways()
        .all(scope, it -> it.deleteTime() != null && !it.deleteTime().isAfter(before))
        .forEach(
            it -> store.natGateways().remove(scope, Objects.requireNonNull(it.natGatewayId())));
  }

  /// Changes the addresses of a gateway.
  ///
  /// @return the gateway as it is then
  NatGateway change(
      Scope scope,
      String id,
      BiFunction<NatAddresses, NatGateway, List<NatGatewayAddress>> change) {
    var changed = change.apply(addresses, get(scope, id));
    return store
        .natGateways()
        .update(scope, id, row -> row.with(it -> it.natGatewayAddresses = changed));
  }
}
