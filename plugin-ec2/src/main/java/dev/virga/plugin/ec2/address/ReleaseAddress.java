package dev.virga.plugin.ec2.address;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
public final class ReleaseAddress
    implements Operation<ReleaseAddress.Request, ReleaseAddress.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String allocationId,
      @Nullable String publicIp,
      @Nullable String networkBorderGroup,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ReleaseAddress is not implemented.");
  }
}
