package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [UnassignPrivateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateNatGatewayAddress.html).
public final class UnassignPrivateNatGatewayAddress
    implements Operation<
        UnassignPrivateNatGatewayAddress.Request, UnassignPrivateNatGatewayAddress.Response> {
  private final NatGateways gateways;

  UnassignPrivateNatGatewayAddress(NatGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(
      String natGatewayId,
      @Name("PrivateIpAddress") List<String> privateIpAddresses,
      @Range(min = 1, max = 4000) @Nullable Integer maxDrainDurationSeconds,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String natGatewayId,
      @Name("natGatewayAddressSet") @Nullable List<NatGatewayAddress> natGatewayAddresses) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var wanted = request.privateIpAddresses();
    var changed =
        gateways.change(
            context.scope(),
            request.natGatewayId(),
            (addresses, it) -> {
              if (it.connectivityType() != ConnectivityType.PRIVATE) {
                throw NatErrors.onlyPrivate("PrivateIpAddress");
              }
              var present =
                  NatAddresses.all(it).stream().map(NatGatewayAddress::privateIp).toList();
              wanted.stream()
                  .filter(ip -> !present.contains(ip))
                  .findFirst()
                  .ifPresent(ip -> {
                    throw NatErrors.noAddress(ip);
                  });
              return addresses.remove(
                  context.scope(),
                  it,
                  address -> wanted.contains(String.valueOf(address.privateIp())));
            });
    return new Response(changed.natGatewayId(), changed.natGatewayAddresses());
  }
}
