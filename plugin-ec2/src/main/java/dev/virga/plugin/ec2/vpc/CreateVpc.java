package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.Tenancy;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcEncryptionControlConfiguration;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes a VPC with its main route table, default network ACL and default security group.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html">CreateVpc</a>
public final class CreateVpc implements Operation<CreateVpc.Request, CreateVpc.Response> {
  private final Store store;

  CreateVpc(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable String cidrBlock,
      @Nullable String ipv6Pool,
      @Nullable String ipv6CidrBlock,
      @Nullable String ipv4IpamPoolId,
      @Nullable Integer ipv4NetmaskLength,
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      @Nullable String ipv6CidrBlockNetworkBorderGroup,
      @Nullable VpcEncryptionControlConfiguration vpcEncryptionControl,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun,
      @Nullable Tenancy instanceTenancy,
      @Nullable Boolean amazonProvidedIpv6CidrBlock) {}

  /// What it gets.
  public record Response(@Nullable Vpc vpc) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.vpcEncryptionControl() != null) {
      throw VpcErrors.encryptionControl();
    }
    Cidr block = block(request);
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "vpc");
    Tenancy tenancy = Objects.requireNonNullElse(request.instanceTenancy(), Tenancy.DEFAULT);
    var vpcs = new Vpcs(store);
    Vpc vpc = vpcs.add(context.scope(), block, tenancy, false, tags);
    if (Boolean.TRUE.equals(request.amazonProvidedIpv6CidrBlock())) {
      String id = Objects.requireNonNull(vpc.vpcId());
      new VpcCidrs(store)
          .associateIpv6(context.scope(), id, request.ipv6CidrBlockNetworkBorderGroup());
      return new Response(vpcs.get(context.scope(), id));
    }
    return new Response(vpc);
  }

  private static Cidr block(Request request) {
    if (request.ipv4IpamPoolId() != null) {
      throw VpcErrors.ipamPoolNotFound(request.ipv4IpamPoolId());
    } else if (request.ipv6IpamPoolId() != null) {
      throw VpcErrors.ipamPoolNotFound(request.ipv6IpamPoolId());
    } else if (request.ipv6Pool() != null || request.ipv6CidrBlock() != null) {
      throw VpcErrors.ipv6PoolNotFound(request.ipv6Pool());
    } else if (request.cidrBlock() == null) {
      throw VpcErrors.missingCidr();
    }
    return VpcCidrs.check(request.cidrBlock());
  }
}
