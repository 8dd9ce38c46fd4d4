package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Gives a subnet an IPv6 block.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html">AssociateSubnetCidrBlock</a>
public final class AssociateSubnetCidrBlock
    implements Operation<AssociateSubnetCidrBlock.Request, AssociateSubnetCidrBlock.Response> {
  private final Store store;

  AssociateSubnetCidrBlock(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      String subnetId,
      @Nullable String ipv6CidrBlock) {}

  /// What it gets.
  public record Response(
      @Nullable SubnetIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable String subnetId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.ipv6IpamPoolId() != null) {
      throw SubnetErrors.ipamPoolNotFound(request.ipv6IpamPoolId());
    } else if (request.ipv6CidrBlock() == null) {
      throw SubnetErrors.missingIpv6Cidr();
    }
    var made =
        new SubnetIpv6(store)
            .associate(context.scope(), request.subnetId(), request.ipv6CidrBlock());
    return new Response(made, request.subnetId());
  }
}
