package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html).
public final class DeleteNatGateway
    implements Operation<DeleteNatGateway.Request, DeleteNatGateway.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String natGatewayId) {}

  /// What it gets.
  public record Response(@Nullable String natGatewayId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteNatGateway is not implemented.");
  }
}
