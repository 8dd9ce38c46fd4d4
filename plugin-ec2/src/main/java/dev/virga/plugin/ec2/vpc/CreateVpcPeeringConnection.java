package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Asks for a connection to another VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html">CreateVpcPeeringConnection</a>
public final class CreateVpcPeeringConnection
    implements Operation<CreateVpcPeeringConnection.Request, CreateVpcPeeringConnection.Response> {
  private final Peerings peerings;

  CreateVpcPeeringConnection(Peerings peerings) {
    this.peerings = peerings;
  }

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
    if (request.peerVpcId() == null) {
      throw Ec2Errors.missingParameter("peerVpcId");
    }
    Scope scope = context.scope();
    var peer =
        new Scope(
            Objects.requireNonNullElse(request.peerOwnerId(), scope.account()),
            Objects.requireNonNullElse(request.peerRegion(), scope.region()));
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "vpc-peering-connection");
    return new Response(peerings.request(scope, request.vpcId(), peer, request.peerVpcId(), tags));
  }
}
