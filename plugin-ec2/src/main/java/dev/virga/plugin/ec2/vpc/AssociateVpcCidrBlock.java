package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import org.jspecify.annotations.Nullable;

/// Adds a block of addresses to a VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html">AssociateVpcCidrBlock</a>
public final class AssociateVpcCidrBlock
    implements Operation<AssociateVpcCidrBlock.Request, AssociateVpcCidrBlock.Response> {
  private final Store store;

  AssociateVpcCidrBlock(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable String cidrBlock,
      @Nullable String ipv6CidrBlockNetworkBorderGroup,
      @Nullable String ipv6Pool,
      @Nullable String ipv6CidrBlock,
      @Nullable String ipv4IpamPoolId,
      @Nullable Integer ipv4NetmaskLength,
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      String vpcId,
      @Nullable Boolean amazonProvidedIpv6CidrBlock) {}

  /// What it gets.
  public record Response(
      @Nullable VpcIpv6CidrBlockAssociation ipv6CidrBlockAssociation,
      @Nullable VpcCidrBlockAssociation cidrBlockAssociation,
      @Nullable String vpcId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    var cidrs = new VpcCidrs(store);
    if (request.ipv4IpamPoolId() != null) {
      throw VpcErrors.ipamPoolNotFound(request.ipv4IpamPoolId());
    } else if (request.ipv6IpamPoolId() != null) {
      throw VpcErrors.ipamPoolNotFound(request.ipv6IpamPoolId());
    } else if (request.ipv6Pool() != null || request.ipv6CidrBlock() != null) {
      throw VpcErrors.ipv6PoolNotFound(request.ipv6Pool());
    } else if (Boolean.TRUE.equals(request.amazonProvidedIpv6CidrBlock())) {
      if (request.cidrBlock() != null) {
        throw Ec2Errors.invalidParameterCombination(
            "Only one of cidrBlock and amazonProvidedIpv6CidrBlock can be specified.");
      }
      return new Response(
          cidrs.associateIpv6(scope, request.vpcId(), request.ipv6CidrBlockNetworkBorderGroup()),
          null,
          request.vpcId());
    } else if (request.cidrBlock() == null) {
      throw VpcErrors.missingCidr();
    }
    return new Response(
        null, cidrs.associate(scope, request.vpcId(), request.cidrBlock()), request.vpcId());
  }
}
