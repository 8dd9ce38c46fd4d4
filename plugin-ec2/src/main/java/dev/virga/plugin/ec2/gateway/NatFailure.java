package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Why a gateway [could not be made](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html#nat-gateway-troubleshooting-failed).
///
/// @param code such as `Resource.AlreadyAssociated`
/// @param message a sentence without its full stop
record NatFailure(String code, String message) {
  /// What stands in the way of a gateway. Without an internet gateway one fails only with strict
  /// fidelity, since AWS looks for it later than here.
  static Optional<NatFailure> of(
      Store store, Scope scope, Subnet subnet, CreateNatGateway.Request request) {
    if (request.connectivityType() == ConnectivityType.PRIVATE) {
      return Optional.empty();
    }
    return NatAddresses.allocations(request).stream()
        .map(id -> store.addresses().get(scope, id))
        .filter(it -> it.associationId() != null)
        .map(it ->
            new NatFailure(
                "Resource.AlreadyAssociated",
                "Elastic IP address [" + it.allocationId() + "] is already associated"))
        .findFirst()
        .or(() -> noGateway(store, scope, subnet));
  }

  private static Optional<NatFailure> noGateway(Store store, Scope scope, Subnet subnet) {
    String vpcId = String.valueOf(subnet.vpcId());
    boolean attached =
        store.internetGateways().all(scope).stream()
            .map(it ->
                Objects.requireNonNullElse(it.attachments(), List.<InternetGatewayAttachment>of()))
            .flatMap(List::stream)
            .anyMatch(it -> vpcId.equals(it.vpcId()));
    return attached || store.context().fidelity() == Fidelity.LENIENT
        ? Optional.empty()
        : Optional.of(
            new NatFailure(
                "Gateway.NotAttached", "Network " + vpcId + " has no Internet gateway attached"));
  }
}
