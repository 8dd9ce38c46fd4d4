package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html).
public final class CreateVpcPeeringConnection
    implements Operation<CreateVpcPeeringConnection.Request, CreateVpcPeeringConnection.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String peerRegion,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun,
      String vpcId,
      @Nullable String peerVpcId,
      @Nullable String peerOwnerId) {}

  /// What it gets.
  public record Response(@Nullable VpcPeeringConnection vpcPeeringConnection) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateVpcPeeringConnection is not implemented.");
  }
}
