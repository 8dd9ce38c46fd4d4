package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Takes the IPv6 block from a subnet.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html">DisassociateSubnetCidrBlock</a>
public final class DisassociateSubnetCidrBlock
    implements Operation<
        DisassociateSubnetCidrBlock.Request, DisassociateSubnetCidrBlock.Response> {
  private final Store store;

  DisassociateSubnetCidrBlock(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(String associationId) {}

  /// What it gets.
  public record Response(
      @Nullable SubnetIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable String subnetId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new SubnetIpv6(store).disassociate(context.scope(), request.associationId());
  }
}
