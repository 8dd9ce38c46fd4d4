package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.NatGatewayAddress;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AssignPrivateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html).
public final class AssignPrivateNatGatewayAddress
    implements Operation<
        AssignPrivateNatGatewayAddress.Request, AssignPrivateNatGatewayAddress.Response> {
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
    throw AwsException.of(
        "NotImplemented", 501, "AssignPrivateNatGatewayAddress is not implemented.");
  }
}
