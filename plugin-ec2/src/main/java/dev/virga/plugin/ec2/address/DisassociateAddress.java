package dev.virga.plugin.ec2.address;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html).
public final class DisassociateAddress
    implements Operation<DisassociateAddress.Request, DisassociateAddress.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String associationId, @Nullable String publicIp, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DisassociateAddress is not implemented.");
  }
}
