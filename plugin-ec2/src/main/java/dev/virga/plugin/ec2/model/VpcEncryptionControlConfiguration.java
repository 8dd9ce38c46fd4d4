package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcEncryptionControlConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlConfiguration.html).
public record VpcEncryptionControlConfiguration(
    @Name("Mode") @Nullable VpcEncryptionControlMode mode,
    @Name("InternetGatewayExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput internetGatewayExclusion,
    @Name("EgressOnlyInternetGatewayExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput egressOnlyInternetGatewayExclusion,
    @Name("NatGatewayExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput natGatewayExclusion,
    @Name("VirtualPrivateGatewayExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput virtualPrivateGatewayExclusion,
    @Name("VpcPeeringExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput vpcPeeringExclusion,
    @Name("LambdaExclusion") @Nullable VpcEncryptionControlExclusionStateInput lambdaExclusion,
    @Name("VpcLatticeExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput vpcLatticeExclusion,
    @Name("ElasticFileSystemExclusion")
        @Nullable VpcEncryptionControlExclusionStateInput elasticFileSystemExclusion) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcEncryptionControlConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcEncryptionControlConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.mode = this.mode;
    it.internetGatewayExclusion = this.internetGatewayExclusion;
    it.egressOnlyInternetGatewayExclusion = this.egressOnlyInternetGatewayExclusion;
    it.natGatewayExclusion = this.natGatewayExclusion;
    it.virtualPrivateGatewayExclusion = this.virtualPrivateGatewayExclusion;
    it.vpcPeeringExclusion = this.vpcPeeringExclusion;
    it.lambdaExclusion = this.lambdaExclusion;
    it.vpcLatticeExclusion = this.vpcLatticeExclusion;
    it.elasticFileSystemExclusion = this.elasticFileSystemExclusion;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcEncryptionControlConfiguration in the making.
  public static final class Builder {
    public @Nullable VpcEncryptionControlMode mode;
    public @Nullable VpcEncryptionControlExclusionStateInput internetGatewayExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput egressOnlyInternetGatewayExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput natGatewayExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput virtualPrivateGatewayExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput vpcPeeringExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput lambdaExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput vpcLatticeExclusion;
    public @Nullable VpcEncryptionControlExclusionStateInput elasticFileSystemExclusion;

    private VpcEncryptionControlConfiguration build() {
      return new VpcEncryptionControlConfiguration(
          mode,
          internetGatewayExclusion,
          egressOnlyInternetGatewayExclusion,
          natGatewayExclusion,
          virtualPrivateGatewayExclusion,
          vpcPeeringExclusion,
          lambdaExclusion,
          vpcLatticeExclusion,
          elasticFileSystemExclusion);
    }
  }
}
