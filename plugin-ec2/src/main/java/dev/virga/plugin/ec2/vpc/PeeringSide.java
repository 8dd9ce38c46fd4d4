package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.CidrBlock;
import dev.virga.plugin.ec2.model.Ipv6CidrBlock;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionOptionsDescription;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.spi.Scope;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One end of a peering connection.
final class PeeringSide {
  private static final VpcPeeringConnectionOptionsDescription NO_OPTIONS =
      new VpcPeeringConnectionOptionsDescription(false, false, false);

  private PeeringSide() {}

  /// An end as it is shown once both are known.
  static VpcPeeringConnectionVpcInfo of(Vpc vpc, Scope scope) {
    return VpcPeeringConnectionVpcInfo.of(it -> {
      it.vpcId = vpc.vpcId();
      it.ownerId = scope.account();
      it.region = scope.region();
      it.cidrBlock = vpc.cidrBlock();
      it.cidrBlockSet =
          VpcBlocks.ipv4(vpc).stream().map(block -> new CidrBlock(block.toString())).toList();
      it.ipv6CidrBlockSet =
          VpcBlocks.ipv6(vpc).stream().map(block -> new Ipv6CidrBlock(block.toString())).toList();
      it.peeringOptions = NO_OPTIONS;
    });
  }

  /// The end of who has not accepted yet: its blocks are nobody's business.
  static VpcPeeringConnectionVpcInfo pending(Vpc vpc, Scope scope) {
    return unknown(Objects.requireNonNull(vpc.vpcId()), scope);
  }

  /// The end of who may not be there.
  static VpcPeeringConnectionVpcInfo unknown(String vpcId, Scope scope) {
    return VpcPeeringConnectionVpcInfo.of(it -> {
      it.vpcId = vpcId;
      it.ownerId = scope.account();
      it.region = scope.region();
    });
  }

  static VpcPeeringConnectionVpcInfo info(@Nullable VpcPeeringConnectionVpcInfo side) {
    return Objects.requireNonNull(side);
  }

  /// Where an end is.
  static Scope scope(@Nullable VpcPeeringConnectionVpcInfo side) {
    var it = info(side);
    return new Scope(Objects.requireNonNull(it.ownerId()), Objects.requireNonNull(it.region()));
  }

  /// The ids of the VPCs at both ends.
  static Set<String> vpcs(VpcPeeringConnection it) {
    return Stream.of(info(it.requesterVpcInfo()), info(it.accepterVpcInfo()))
        .map(side -> Objects.requireNonNull(side.vpcId()))
        .collect(Collectors.toSet());
  }
}
