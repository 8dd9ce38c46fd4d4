package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Vpc` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html).
public record Vpc(
    @Nullable String ownerId,
    @Nullable Tenancy instanceTenancy,
    @Nullable List<VpcIpv6CidrBlockAssociation> ipv6CidrBlockAssociationSet,
    @Nullable List<VpcCidrBlockAssociation> cidrBlockAssociationSet,
    @Nullable Boolean isDefault,
    @Nullable VpcEncryptionControl encryptionControl,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable BlockPublicAccessStates blockPublicAccessStates,
    @Nullable String vpcId,
    @Nullable VpcState state,
    @Nullable String cidrBlock,
    @Nullable String dhcpOptionsId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Vpc of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Vpc with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ownerId = this.ownerId;
    it.instanceTenancy = this.instanceTenancy;
    it.ipv6CidrBlockAssociationSet = this.ipv6CidrBlockAssociationSet;
    it.cidrBlockAssociationSet = this.cidrBlockAssociationSet;
    it.isDefault = this.isDefault;
    it.encryptionControl = this.encryptionControl;
    it.tags = this.tags;
    it.blockPublicAccessStates = this.blockPublicAccessStates;
    it.vpcId = this.vpcId;
    it.state = this.state;
    it.cidrBlock = this.cidrBlock;
    it.dhcpOptionsId = this.dhcpOptionsId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Vpc in the making.
  public static final class Builder {
    public @Nullable String ownerId;
    public @Nullable Tenancy instanceTenancy;
    public @Nullable List<VpcIpv6CidrBlockAssociation> ipv6CidrBlockAssociationSet;
    public @Nullable List<VpcCidrBlockAssociation> cidrBlockAssociationSet;
    public @Nullable Boolean isDefault;
    public @Nullable VpcEncryptionControl encryptionControl;
    public @Nullable List<Tag> tags;
    public @Nullable BlockPublicAccessStates blockPublicAccessStates;
    public @Nullable String vpcId;
    public @Nullable VpcState state;
    public @Nullable String cidrBlock;
    public @Nullable String dhcpOptionsId;

    private Vpc build() {
      return new Vpc(
          ownerId,
          instanceTenancy,
          ipv6CidrBlockAssociationSet,
          cidrBlockAssociationSet,
          isDefault,
          encryptionControl,
          tags,
          blockPublicAccessStates,
          vpcId,
          state,
          cidrBlock,
          dhcpOptionsId);
    }
  }
}
