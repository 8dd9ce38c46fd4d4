package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.acl.NetworkAcls;
import dev.virga.plugin.ec2.model.IpSource;
import dev.virga.plugin.ec2.model.Ipv6AddressAttribute;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcCidrBlockState;
import dev.virga.plugin.ec2.model.VpcCidrBlockStateCode;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The [blocks of addresses](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html) that a
/// VPC has.
final class VpcCidrs {
  private static final int LARGEST = 16;
  private static final int SMALLEST = 28;
  private static final int MOST = 5;
  private static final int ID_DIGITS = 17;
  private static final VpcCidrBlockState ASSOCIATED =
      new VpcCidrBlockState(VpcCidrBlockStateCode.ASSOCIATED, null);
  private static final VpcCidrBlockState DISASSOCIATED =
      new VpcCidrBlockState(VpcCidrBlockStateCode.DISASSOCIATED, null);

  private final Store store;

  VpcCidrs(Store store) {
    this.store = store;
  }

  /// Reads an IPv4 block that a VPC can have.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`, `InvalidVpc.Range`
  static Cidr check(String text) {
    Cidr block =
        Cidr.parse(text, Family.IPV4).orElseThrow(() -> Ec2Errors.invalidCidr(text, "cidrBlock"));
    if (block.prefix() < LARGEST || block.prefix() > SMALLEST) {
      throw VpcErrors.range(text);
    }
    return block;
  }

  VpcCidrBlockAssociation associated(Cidr block) {
    return new VpcCidrBlockAssociation(newId(), block.toString(), ASSOCIATED);
  }

  /// Adds an IPv4 block.
  VpcCidrBlockAssociation associate(Scope scope, String vpcId, String text) {
    Vpc vpc = store.vpcs().get(scope, vpcId);
    Cidr block = check(text);
    List<Cidr> blocks = VpcBlocks.ipv4(vpc);
    if (blocks.stream().anyMatch(block::overlaps)) {
      throw VpcErrors.conflict(text, vpcId);
    } else if (!PrivateRange.goTogether(blocks.getFirst(), block)) {
      throw VpcErrors.restricted(text);
    } else if (blocks.size() >= MOST) {
      throw VpcErrors.cidrLimitExceeded(vpcId, MOST);
    }
    var made = associated(block);
    store
        .vpcs()
        .update(
            scope,
            vpcId,
            row ->
                row.with(
                    it -> it.cidrBlockAssociationSet = plus(row.cidrBlockAssociationSet(), made)));
    return made;
  }

  /// Adds an IPv6 block of Amazon's.
  VpcIpv6CidrBlockAssociation associateIpv6(Scope scope, String vpcId, @Nullable String group) {
    Vpc vpc = store.vpcs().get(scope, vpcId);
    if (VpcBlocks.ipv6(vpc).size() >= MOST) {
      throw VpcErrors.cidrLimitExceeded(vpcId, MOST);
    }
    Cidr block = freeIpv6(scope);
    var made =
        VpcIpv6CidrBlockAssociation.of(it -> {
          it.associationId = newId();
          it.ipv6CidrBlock = block.toString();
          it.ipv6CidrBlockState = ASSOCIATED;
          it.networkBorderGroup = group == null ? scope.region() : group;
          it.ipv6Pool = "Amazon";
          it.ipSource = IpSource.AMAZON;
          it.ipv6AddressAttribute = Ipv6AddressAttribute.PUBLIC;
        });
    store
        .vpcs()
        .update(
            scope,
            vpcId,
            row ->
                row.with(it ->
                    it.ipv6CidrBlockAssociationSet =
                        plus(row.ipv6CidrBlockAssociationSet(), made)));
    new NetworkAcls(store).allowIpv6(scope, vpcId);
    new DefaultSecurityGroup(store).addIpv6(scope, vpcId);
    return made;
  }

  /// One that no VPC of the account has here. Amazon's blocks are of `2600:1f00::/24`.
  private Cidr freeIpv6(Scope scope) {
    List<Cidr> taken =
        store.vpcs().all(scope).stream().flatMap(it -> VpcBlocks.ipv6(it).stream()).toList();
    while (true) {
      String digits = store.context().ids().hex(8);
      Cidr block =
          Cidr.of(
              "2600:1f"
                  + digits.substring(0, 2)
                  + ":"
                  + digits.substring(2, 6)
                  + ":"
                  + digits.substring(6)
                  + "00::/56");
      if (taken.stream().noneMatch(block::overlaps)) {
        return block;
      }
    }
  }

  /// Takes a block away in which no subnet is.
  DisassociateVpcCidrBlock.Response disassociate(Scope scope, String associationId) {
    for (Vpc vpc : store.vpcs().all(scope)) {
      for (VpcCidrBlockAssociation it : listed(vpc.cidrBlockAssociationSet())) {
        if (associationId.equals(it.associationId())) {
          return disassociate(scope, vpc, it);
        }
      }
      for (VpcIpv6CidrBlockAssociation it : listed(vpc.ipv6CidrBlockAssociationSet())) {
        if (associationId.equals(it.associationId())) {
          return disassociate(scope, vpc, it);
        }
      }
    }
    throw VpcErrors.associationNotFound(associationId);
  }

  private DisassociateVpcCidrBlock.Response disassociate(
      Scope scope, Vpc vpc, VpcCidrBlockAssociation gone) {
    String vpcId = Objects.requireNonNull(vpc.vpcId());
    String block = Objects.requireNonNull(gone.cidrBlock());
    if (block.equals(vpc.cidrBlock())) {
      throw VpcErrors.primaryCidr(Objects.requireNonNull(gone.associationId()));
    }
    checkUnused(scope, vpcId, block);
    store
        .vpcs()
        .update(
            scope,
            vpcId,
            row ->
                row.with(
                    it -> it.cidrBlockAssociationSet = minus(row.cidrBlockAssociationSet(), gone)));
    return new DisassociateVpcCidrBlock.Response(
        null, new VpcCidrBlockAssociation(gone.associationId(), block, DISASSOCIATED), vpcId);
  }

  private DisassociateVpcCidrBlock.Response disassociate(
      Scope scope, Vpc vpc, VpcIpv6CidrBlockAssociation gone) {
    String vpcId = Objects.requireNonNull(vpc.vpcId());
    checkUnused(scope, vpcId, Objects.requireNonNull(gone.ipv6CidrBlock()));
    store
        .vpcs()
        .update(
            scope,
            vpcId,
            row ->
                row.with(it ->
                    it.ipv6CidrBlockAssociationSet =
                        minus(row.ipv6CidrBlockAssociationSet(), gone)));
    return new DisassociateVpcCidrBlock.Response(
        gone.with(it -> it.ipv6CidrBlockState = DISASSOCIATED), null, vpcId);
  }

  private void checkUnused(Scope scope, String vpcId, String text) {
    Cidr block = Cidr.of(text);
    List<Subnet> subnets = store.subnets().all(scope, it -> vpcId.equals(it.vpcId()));
    if (subnets.stream().flatMap(VpcBlocks::of).anyMatch(block::contains)) {
      throw VpcErrors.cidrInUse(vpcId, text);
    }
  }

  private String newId() {
    return "vpc-cidr-assoc-" + store.context().ids().hex(ID_DIGITS);
  }

  private static <T> List<T> listed(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  private static <T> List<T> plus(@Nullable List<T> list, T one) {
    var more = new ArrayList<>(listed(list));
    more.add(one);
    return List.copyOf(more);
  }

  private static <T> List<T> minus(@Nullable List<T> list, T one) {
    Stream<T> left = listed(list).stream().filter(it -> !it.equals(one));
    return left.toList();
  }
}
