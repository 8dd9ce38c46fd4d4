package dev.virga.plugin.ec2.address;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html).
public final class AssociateAddress
    implements Operation<AssociateAddress.Request, AssociateAddress.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String allocationId,
      @Nullable String instanceId,
      @Nullable String publicIp,
      @Nullable Boolean dryRun,
      @Nullable String networkInterfaceId,
      @Nullable String privateIpAddress,
      @Nullable Boolean allowReassociation) {}

  /// What it gets.
  public record Response(@Nullable String associationId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AssociateAddress is not implemented.");
  }
}
