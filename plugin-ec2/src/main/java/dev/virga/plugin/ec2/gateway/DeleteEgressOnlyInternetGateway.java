package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteEgressOnlyInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html).
public final class DeleteEgressOnlyInternetGateway
    implements Operation<
        DeleteEgressOnlyInternetGateway.Request, DeleteEgressOnlyInternetGateway.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String egressOnlyInternetGatewayId) {}

  /// What it gets.
  public record Response(@Nullable Boolean returnCode) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DeleteEgressOnlyInternetGateway is not implemented.");
  }
}
