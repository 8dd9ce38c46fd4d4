package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html).
public final class DisassociateNatGatewayAddress
    implements Operation<
        DisassociateNatGatewayAddress.Request, DisassociateNatGatewayAddress.Response> {
  private final NatGateways gateways;

  DisassociateNatGatewayAddress(NatGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(
      String natGatewayId,
      @Name("AssociationId") List<String> associationIds,
      @Range(min = 1, max = 4000) @Nullable Integer maxDrainDurationSeconds,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String natGatewayId,
      @Name("natGatewayAddressSet") @Nullable List<NatGatewayAddress> natGatewayAddresses) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var wanted = request.associationIds();
    var changed =
        gateways.change(
            context.scope(),
            request.natGatewayId(),
            (addresses, it) -> {
              var present =
                  NatAddresses.all(it).stream().map(NatGatewayAddress::associationId).toList();
              wanted.stream()
                  .filter(id -> !present.contains(id))
                  .findFirst()
                  .ifPresent(id -> {
                    throw NatErrors.noAssociation(id);
                  });
              return addresses.remove(
                  context.scope(),
                  it,
                  address -> wanted.contains(String.valueOf(address.associationId())));
            });
    return new Response(changed.natGatewayId(), changed.natGatewayAddresses());
  }
}
