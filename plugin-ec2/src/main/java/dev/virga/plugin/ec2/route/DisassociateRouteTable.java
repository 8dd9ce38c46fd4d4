package dev.virga.plugin.ec2.route;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html).
public final class DisassociateRouteTable
    implements Operation<DisassociateRouteTable.Request, DisassociateRouteTable.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String associationId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DisassociateRouteTable is not implemented.");
  }
}
