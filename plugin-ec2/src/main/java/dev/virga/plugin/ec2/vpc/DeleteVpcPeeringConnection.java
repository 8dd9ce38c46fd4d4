package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html).
public final class DeleteVpcPeeringConnection
    implements Operation<DeleteVpcPeeringConnection.Request, DeleteVpcPeeringConnection.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String vpcPeeringConnectionId) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteVpcPeeringConnection is not implemented.");
  }
}
