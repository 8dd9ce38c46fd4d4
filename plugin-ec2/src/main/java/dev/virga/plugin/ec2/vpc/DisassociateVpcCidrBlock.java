package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Takes a block of addresses from a VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html">DisassociateVpcCidrBlock</a>
public final class DisassociateVpcCidrBlock
    implements Operation<DisassociateVpcCidrBlock.Request, DisassociateVpcCidrBlock.Response> {
  private final Store store;

  DisassociateVpcCidrBlock(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(String associationId) {}

  /// What it gets.
  public record Response(
      @Nullable VpcIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable VpcCidrBlockAssociation cidrBlockAssociation,
      @Nullable String vpcId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new VpcCidrs(store).disassociate(context.scope(), request.associationId());
  }
}
