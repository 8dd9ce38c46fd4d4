package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.net.Cidr;
import java.util.List;

/// Which blocks can be [in one VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions):
/// private ones only of the same range, public ones with any.
final class PrivateRange {
  private static final List<Cidr> RANGES =
      List.of(
          Cidr.of("10.0.0.0/8"),
          Cidr.of("172.16.0.0/12"),
          Cidr.of("192.168.0.0/16"),
          Cidr.of("198.19.0.0/16"));

  private PrivateRange() {}

  /// Whether a block can be added to a VPC.
  ///
  /// @param primary the block that the VPC was made with
  static boolean goTogether(Cidr primary, Cidr added) {
    return RANGES.stream()
        .filter(it -> it.overlaps(added))
        .allMatch(it -> it.contains(added) && it.contains(primary));
  }
}
