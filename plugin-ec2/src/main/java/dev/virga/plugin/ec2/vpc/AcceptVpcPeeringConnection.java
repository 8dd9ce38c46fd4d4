package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AcceptVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html).
public final class AcceptVpcPeeringConnection
    implements Operation<AcceptVpcPeeringConnection.Request, AcceptVpcPeeringConnection.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String vpcPeeringConnectionId) {}

  /// What it gets.
  public record Response(@Nullable VpcPeeringConnection vpcPeeringConnection) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AcceptVpcPeeringConnection is not implemented.");
  }
}
