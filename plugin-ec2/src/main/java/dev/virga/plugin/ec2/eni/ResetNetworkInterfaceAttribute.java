package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ResetNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html).
public final class ResetNetworkInterfaceAttribute
    implements Operation<
        ResetNetworkInterfaceAttribute.Request, ResetNetworkInterfaceAttribute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, String networkInterfaceId, @Nullable String sourceDestCheck) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ResetNetworkInterfaceAttribute is not implemented.");
  }
}
