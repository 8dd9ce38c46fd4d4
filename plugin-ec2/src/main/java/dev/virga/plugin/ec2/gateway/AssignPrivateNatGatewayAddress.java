package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [AssignPrivateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html).
public final class AssignPrivateNatGatewayAddress
    implements Operation<
        AssignPrivateNatGatewayAddress.Request, AssignPrivateNatGatewayAddress.Response> {
  private final NatGateways gateways;

  AssignPrivateNatGatewayAddress(NatGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(
      String natGatewayId,
      @Name("PrivateIpAddress") @Nullable List<String> privateIpAddresses,
      @Range(min = 1, max = 31) @Nullable Integer privateIpAddressCount,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String natGatewayId,
      @Name("natGatewayAddressSet") @Nullable List<NatGatewayAddress> natGatewayAddresses) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var ips = Objects.requireNonNullElse(request.privateIpAddresses(), List.<String>of());
    Integer count = request.privateIpAddressCount();
    if (ips.isEmpty() && count == null) {
      throw Ec2Errors.missingParameter("PrivateIpAddressCount");
    } else if (!ips.isEmpty() && count != null) {
      throw Ec2Errors.invalidParameterCombination(
          "The parameter PrivateIpAddressCount cannot be used with PrivateIpAddress");
    }
    var changed =
        gateways.change(
            context.scope(),
            request.natGatewayId(),
            (addresses, it) -> {
              if (it.connectivityType() != ConnectivityType.PRIVATE) {
                throw NatErrors.onlyPrivate("PrivateIpAddress");
              }
              int more = Objects.requireNonNullElse(count, 0);
              return addresses.add(context.scope(), it, ips, more, List.of());
            });
    return new Response(changed.natGatewayId(), changed.natGatewayAddresses());
  }
}
