package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html).
public final class DeleteInternetGateway
    implements Operation<DeleteInternetGateway.Request, DeleteInternetGateway.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String internetGatewayId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteInternetGateway is not implemented.");
  }
}
