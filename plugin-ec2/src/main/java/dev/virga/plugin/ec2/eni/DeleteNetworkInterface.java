package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html).
public final class DeleteNetworkInterface
    implements Operation<DeleteNetworkInterface.Request, DeleteNetworkInterface.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String networkInterfaceId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteNetworkInterface is not implemented.");
  }
}
