package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.AwsException;
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
    throw AwsException.of(
        "NotImplemented", 501, "DisassociateNatGatewayAddress is not implemented.");
  }
}
