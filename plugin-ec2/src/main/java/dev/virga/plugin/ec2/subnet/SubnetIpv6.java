package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.IpSource;
import dev.virga.plugin.ec2.model.Ipv6AddressAttribute;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceIpv6Address;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrBlockState;
import dev.virga.plugin.ec2.model.SubnetCidrBlockStateCode;
import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;

/// The [IPv6 block](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-associate-ipv6-cidr.html) of a
/// subnet: a part of one of the VPC's, of a length between /44 and /64 in steps of four.
final class SubnetIpv6 {
  private static final int LARGEST = 44;
  private static final int SMALLEST = 64;
  private static final int STEP = 4;
  private static final int ID_DIGITS = 17;

  private final Store store;
  private final Subnets subnets;

  SubnetIpv6(Store store) {
    this.store = store;
    this.subnets = new Subnets(store);
  }

  /// Reads a block that a subnet of a VPC can have.
  Cidr check(Scope scope, Vpc vpc, String text) {
    Cidr block =
        Cidr.parse(text, Family.IPV6)
            .orElseThrow(() -> Ec2Errors.invalidCidr(text, "ipv6CidrBlock"));
    if (block.prefix() < LARGEST
        || block.prefix() > SMALLEST
        || block.prefix() % STEP != 0
        || VpcBlocks.ipv6(vpc).stream().noneMatch(it -> it.contains(block))) {
      throw SubnetErrors.range(text);
    }
    subnets.checkFree(scope, Objects.requireNonNull(vpc.vpcId()), block);
    return block;
  }

  SubnetIpv6CidrBlockAssociation associated(Cidr block) {
    return SubnetIpv6CidrBlockAssociation.of(it -> {
      it.associationId = "subnet-cidr-assoc-" + store.context().ids().hex(ID_DIGITS);
      it.ipv6CidrBlock = block.toString();
      it.ipv6CidrBlockState = new SubnetCidrBlockState(SubnetCidrBlockStateCode.ASSOCIATED, null);
      it.ipSource = IpSource.AMAZON;
      it.ipv6AddressAttribute = Ipv6AddressAttribute.PUBLIC;
    });
  }

  SubnetIpv6CidrBlockAssociation associate(Scope scope, String subnetId, String text) {
    Subnet subnet = store.subnets().get(scope, subnetId);
    Vpc vpc = store.vpcs().get(scope, Objects.requireNonNull(subnet.vpcId()));
    Cidr block = check(scope, vpc, text);
    if (!of(subnet).isEmpty()) {
      throw SubnetErrors.hasIpv6(subnetId);
    }
    var made = associated(block);
    subnets.update(
        scope, subnetId, row -> row.with(it -> it.ipv6CidrBlockAssociationSet = List.of(made)));
    return made;
  }

  DisassociateSubnetCidrBlock.Response disassociate(Scope scope, String associationId) {
    for (Subnet subnet : store.subnets().all(scope)) {
      for (SubnetIpv6CidrBlockAssociation it : of(subnet)) {
        if (associationId.equals(it.associationId())) {
          return disassociate(scope, subnet, it);
        }
      }
    }
    throw SubnetErrors.associationNotFound(associationId);
  }

  private DisassociateSubnetCidrBlock.Response disassociate(
      Scope scope, Subnet subnet, SubnetIpv6CidrBlockAssociation gone) {
    String id = Objects.requireNonNull(subnet.subnetId());
    boolean used =
        store.networkInterfaces().all(scope, it -> id.equals(it.subnetId())).stream()
            .anyMatch(SubnetIpv6::hasIpv6);
    if (used) {
      throw SubnetErrors.ipv6InUse(id, Objects.requireNonNull(gone.ipv6CidrBlock()));
    }
    subnets.update(
        scope,
        id,
        row ->
            row.with(it -> {
              it.ipv6CidrBlockAssociationSet = List.of();
              it.assignIpv6AddressOnCreation = false;
            }));
    return new DisassociateSubnetCidrBlock.Response(
        gone.with(it ->
            it.ipv6CidrBlockState =
                new SubnetCidrBlockState(SubnetCidrBlockStateCode.DISASSOCIATED, null)),
        id);
  }

  private static boolean hasIpv6(NetworkInterface it) {
    return !Objects.requireNonNullElse(it.ipv6Addresses(), List.<NetworkInterfaceIpv6Address>of())
        .isEmpty();
  }

  static List<SubnetIpv6CidrBlockAssociation> of(Subnet subnet) {
    return Objects.requireNonNullElse(subnet.ipv6CidrBlockAssociationSet(), List.of());
  }
}
