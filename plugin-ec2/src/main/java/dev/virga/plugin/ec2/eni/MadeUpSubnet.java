package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.net.Ip;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.spi.Scope;
import java.math.BigInteger;

/// A subnet that nobody made, which lenient fidelity takes for one: everything about it follows from its
/// id, so that it is the same at every start.
final class MadeUpSubnet {
  private static final int PREFIX = 20;
  private static final int BLOCKS = 1 << 12;
  private static final long TEN = 10L << 24;
  private static final int GOLDEN_RATIO = 0x9E3779B1;

  private MadeUpSubnet() {}

  /// A /20 block of 10.0.0.0/8, in one of the zones of the region, in the one VPC of all such subnets.
  static Subnet of(Scope scope, String id) {
    int hash = id.hashCode() * GOLDEN_RATIO;
    long network = Math.floorMod(hash, BLOCKS);
    var zones = Zones.of(scope.region());
    var zone = zones.get(Math.floorMod(hash >>> 16, zones.size()));
    var first = new Ip(Family.IPV4, BigInteger.valueOf(TEN | network << (32 - PREFIX)));
    return Subnet.of(it -> {
      it.subnetId = id;
      it.vpcId = "vpc-" + "0".repeat(17);
      it.availabilityZone = zone.name();
      it.availabilityZoneId = zone.id();
      it.cidrBlock = new Cidr(first, PREFIX).toString();
      it.ownerId = scope.account();
    });
  }
}
