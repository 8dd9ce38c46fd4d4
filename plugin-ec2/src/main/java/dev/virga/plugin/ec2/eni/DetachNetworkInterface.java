package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DetachNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html).
public final class DetachNetworkInterface
    implements Operation<DetachNetworkInterface.Request, DetachNetworkInterface.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String attachmentId, @Nullable Boolean force) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DetachNetworkInterface is not implemented.");
  }
}
