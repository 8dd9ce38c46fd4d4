package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcPeeringConnectionVpcInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionVpcInfo.html).
public record VpcPeeringConnectionVpcInfo(
    @Nullable String cidrBlock,
    @Nullable List<Ipv6CidrBlock> ipv6CidrBlockSet,
    @Nullable List<CidrBlock> cidrBlockSet,
    @Nullable String ownerId,
    @Nullable VpcPeeringConnectionOptionsDescription peeringOptions,
    @Nullable String vpcId,
    @Nullable String region) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcPeeringConnectionVpcInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcPeeringConnectionVpcInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.cidrBlock = this.cidrBlock;
    it.ipv6CidrBlockSet = this.ipv6CidrBlockSet;
    it.cidrBlockSet = this.cidrBlockSet;
    it.ownerId = this.ownerId;
    it.peeringOptions = this.peeringOptions;
    it.vpcId = this.vpcId;
    it.region = this.region;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcPeeringConnectionVpcInfo in the making.
  public static final class Builder {
    public @Nullable String cidrBlock;
    public @Nullable List<Ipv6CidrBlock> ipv6CidrBlockSet;
    public @Nullable List<CidrBlock> cidrBlockSet;
    public @Nullable String ownerId;
    public @Nullable VpcPeeringConnectionOptionsDescription peeringOptions;
    public @Nullable String vpcId;
    public @Nullable String region;

    private VpcPeeringConnectionVpcInfo build() {
      return new VpcPeeringConnectionVpcInfo(
          cidrBlock, ipv6CidrBlockSet, cidrBlockSet, ownerId, peeringOptions, vpcId, region);
    }
  }
}
