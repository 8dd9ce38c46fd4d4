package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html).
public final class AssociateNatGatewayAddress
    implements Operation<AssociateNatGatewayAddress.Request, AssociateNatGatewayAddress.Response> {
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
    throw AwsException.of("NotImplemented", 501, "AssociateNatGatewayAddress is not implemented.");
  }
}
