package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcIpv6CidrBlockAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcIpv6CidrBlockAssociation.html).
public record VpcIpv6CidrBlockAssociation(
    @Nullable String associationId,
    @Nullable String ipv6CidrBlock,
    @Nullable VpcCidrBlockState ipv6CidrBlockState,
    @Nullable String networkBorderGroup,
    @Nullable String ipv6Pool,
    @Nullable Ipv6AddressAttribute ipv6AddressAttribute,
    @Nullable IpSource ipSource) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcIpv6CidrBlockAssociation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcIpv6CidrBlockAssociation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.associationId = this.associationId;
    it.ipv6CidrBlock = this.ipv6CidrBlock;
    it.ipv6CidrBlockState = this.ipv6CidrBlockState;
    it.networkBorderGroup = this.networkBorderGroup;
    it.ipv6Pool = this.ipv6Pool;
    it.ipv6AddressAttribute = this.ipv6AddressAttribute;
    it.ipSource = this.ipSource;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcIpv6CidrBlockAssociation in the making.
  public static final class Builder {
    public @Nullable String associationId;
    public @Nullable String ipv6CidrBlock;
    public @Nullable VpcCidrBlockState ipv6CidrBlockState;
    public @Nullable String networkBorderGroup;
    public @Nullable String ipv6Pool;
    public @Nullable Ipv6AddressAttribute ipv6AddressAttribute;
    public @Nullable IpSource ipSource;

    private VpcIpv6CidrBlockAssociation build() {
      return new VpcIpv6CidrBlockAssociation(
          associationId,
          ipv6CidrBlock,
          ipv6CidrBlockState,
          networkBorderGroup,
          ipv6Pool,
          ipv6AddressAttribute,
          ipSource);
    }
  }
}
