package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a subnet.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html">CreateSubnet</a>
public final class CreateSubnet implements Operation<CreateSubnet.Request, CreateSubnet.Response> {
  private final Store store;

  CreateSubnet(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String availabilityZone,
      @Nullable String availabilityZoneId,
      @Nullable String cidrBlock,
      @Nullable String ipv6CidrBlock,
      @Nullable String outpostArn,
      String vpcId,
      @Nullable Boolean ipv6Native,
      @Nullable String ipv4IpamPoolId,
      @Nullable Integer ipv4NetmaskLength,
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable Subnet subnet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    Vpc vpc = store.vpcs().get(scope, request.vpcId());
    Zone zone = zone(scope, request);
    boolean isNative = Boolean.TRUE.equals(request.ipv6Native());
    check(request, isNative);
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "subnet");
    var subnets = new Subnets(store);
    var ipv6 = new SubnetIpv6(store);
    Cidr block =
        request.cidrBlock() == null ? null : subnets.check(scope, vpc, request.cidrBlock());
    List<SubnetIpv6CidrBlockAssociation> associations =
        request.ipv6CidrBlock() == null
            ? List.of()
            : List.of(ipv6.associated(ipv6.check(scope, vpc, request.ipv6CidrBlock())));
    return new Response(
        subnets.add(
            scope,
            request.vpcId(),
            zone,
            block,
            tags,
            it -> {
              it.ipv6CidrBlockAssociationSet = associations;
              it.assignIpv6AddressOnCreation = isNative;
            }));
  }

  private static void check(Request request, boolean isNative) {
    if (request.outpostArn() != null) {
      throw SubnetErrors.outpostNotFound(request.outpostArn());
    } else if (request.ipv4IpamPoolId() != null) {
      throw SubnetErrors.ipamPoolNotFound(request.ipv4IpamPoolId());
    } else if (request.ipv6IpamPoolId() != null) {
      throw SubnetErrors.ipamPoolNotFound(request.ipv6IpamPoolId());
    } else if (isNative && request.cidrBlock() != null) {
      throw SubnetErrors.nativeWithIpv4();
    } else if (isNative && request.ipv6CidrBlock() == null) {
      throw SubnetErrors.missingIpv6Cidr();
    } else if (!isNative && request.cidrBlock() == null) {
      throw SubnetErrors.missingCidr();
    }
  }

  /// The zone that is asked for, or the first.
  private static Zone zone(Scope scope, Request request) {
    String name = request.availabilityZone();
    String id = request.availabilityZoneId();
    if (name != null && id != null) {
      throw SubnetErrors.zoneTwice();
    } else if (name != null) {
      return Zones.named(scope.region(), name)
          .orElseThrow(() -> SubnetErrors.zone(name, "availabilityZone", scope.region()));
    } else if (id != null) {
      return Zones.withId(scope.region(), id)
          .orElseThrow(() -> SubnetErrors.zone(id, "availabilityZoneId", scope.region()));
    }
    return Zones.of(scope.region()).getFirst();
  }
}
