package dev.virga.plugin.ec2.net;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetIpv6CidrBlockAssociation;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcCidrBlockAssociation;
import dev.virga.plugin.ec2.model.VpcIpv6CidrBlockAssociation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The blocks of VPCs and subnets, read from their rows.
public final class VpcBlocks {
  private VpcBlocks() {}

  /// The IPv4 blocks of a VPC, the primary one first.
  public static List<Cidr> ipv4(Vpc vpc) {
    return Objects.requireNonNullElse(
            vpc.cidrBlockAssociationSet(), List.<VpcCidrBlockAssociation>of())
        .stream()
        .map(VpcCidrBlockAssociation::cidrBlock)
        .map(it -> Cidr.of(Objects.requireNonNull(it)))
        .toList();
  }

  /// The IPv6 blocks of a VPC.
  public static List<Cidr> ipv6(Vpc vpc) {
    return Objects.requireNonNullElse(
            vpc.ipv6CidrBlockAssociationSet(), List.<VpcIpv6CidrBlockAssociation>of())
        .stream()
        .map(VpcIpv6CidrBlockAssociation::ipv6CidrBlock)
        .map(it -> Cidr.of(Objects.requireNonNull(it)))
        .toList();
  }

  /// The blocks of a VPC of both families.
  public static Stream<Cidr> of(Vpc vpc) {
    return Stream.concat(ipv4(vpc).stream(), ipv6(vpc).stream());
  }

  /// The blocks of a subnet of both families.
  public static Stream<Cidr> of(Subnet subnet) {
    Stream<String> ipv6 =
        Objects.requireNonNullElse(
                subnet.ipv6CidrBlockAssociationSet(), List.<SubnetIpv6CidrBlockAssociation>of())
            .stream()
            .map(it -> Objects.requireNonNull(it.ipv6CidrBlock()));
    return Stream.concat(Stream.ofNullable(subnet.cidrBlock()), ipv6).map(Cidr::of);
  }
}
