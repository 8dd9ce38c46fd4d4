package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html).
public final class AssociateNatGatewayAddress
    implements Operation<AssociateNatGatewayAddress.Request, AssociateNatGatewayAddress.Response> {
  private final NatGateways gateways;

  AssociateNatGatewayAddress(NatGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(
      String natGatewayId,
      @Name("AllocationId") List<String> allocationIds,
      @Name("PrivateIpAddress") @Nullable List<String> privateIpAddresses,
      @Nullable Boolean dryRun,
      @Nullable String availabilityZone,
      @Nullable String availabilityZoneId) {}

  /// What it gets.
  public record Response(
      @Nullable String natGatewayId,
      @Name("natGatewayAddressSet") @Nullable List<NatGatewayAddress> natGatewayAddresses) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var ips = Objects.requireNonNullElse(request.privateIpAddresses(), List.<String>of());
    var allocations = request.allocationIds();
    if (allocations.isEmpty()) {
      throw Ec2Errors.missingParameter("AllocationId");
    } else if (!ips.isEmpty() && ips.size() != allocations.size()) {
      throw NatErrors.addressCounts();
    }
    var changed =
        gateways.change(
            context.scope(),
            request.natGatewayId(),
            (addresses, it) -> {
              if (it.connectivityType() == ConnectivityType.PRIVATE) {
                throw NatErrors.onlyPublic("AllocationId");
              }
              int chosen = allocations.size() - ips.size();
              return addresses.add(context.scope(), it, ips, chosen, allocations);
            });
    return new Response(changed.natGatewayId(), changed.natGatewayAddresses());
  }
}
