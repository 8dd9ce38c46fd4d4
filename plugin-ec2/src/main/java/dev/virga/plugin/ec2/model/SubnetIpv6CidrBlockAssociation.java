package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SubnetIpv6CidrBlockAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetIpv6CidrBlockAssociation.html).
public record SubnetIpv6CidrBlockAssociation(
    @Nullable String associationId,
    @Nullable String ipv6CidrBlock,
    @Nullable SubnetCidrBlockState ipv6CidrBlockState,
    @Nullable Ipv6AddressAttribute ipv6AddressAttribute,
    @Nullable IpSource ipSource) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SubnetIpv6CidrBlockAssociation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SubnetIpv6CidrBlockAssociation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.associationId = this.associationId;
    it.ipv6CidrBlock = this.ipv6CidrBlock;
    it.ipv6CidrBlockState = this.ipv6CidrBlockState;
    it.ipv6AddressAttribute = this.ipv6AddressAttribute;
    it.ipSource = this.ipSource;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SubnetIpv6CidrBlockAssociation in the making.
  public static final class Builder {
    public @Nullable String associationId;
    public @Nullable String ipv6CidrBlock;
    public @Nullable SubnetCidrBlockState ipv6CidrBlockState;
    public @Nullable Ipv6AddressAttribute ipv6AddressAttribute;
    public @Nullable IpSource ipSource;

    private SubnetIpv6CidrBlockAssociation build() {
      return new SubnetIpv6CidrBlockAssociation(
          associationId, ipv6CidrBlock, ipv6CidrBlockState, ipv6AddressAttribute, ipSource);
    }
  }
}
