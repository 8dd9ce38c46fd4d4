package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AttachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html).
public final class AttachInternetGateway
    implements Operation<AttachInternetGateway.Request, AttachInternetGateway.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String internetGatewayId, String vpcId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AttachInternetGateway is not implemented.");
  }
}
