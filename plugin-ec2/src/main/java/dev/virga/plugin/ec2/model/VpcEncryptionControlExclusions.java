package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcEncryptionControlExclusions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlExclusions.html).
public record VpcEncryptionControlExclusions(
    @Nullable VpcEncryptionControlExclusion internetGateway,
    @Nullable VpcEncryptionControlExclusion egressOnlyInternetGateway,
    @Nullable VpcEncryptionControlExclusion natGateway,
    @Nullable VpcEncryptionControlExclusion virtualPrivateGateway,
    @Nullable VpcEncryptionControlExclusion vpcPeering,
    @Nullable VpcEncryptionControlExclusion lambda,
    @Nullable VpcEncryptionControlExclusion vpcLattice,
    @Nullable VpcEncryptionControlExclusion elasticFileSystem) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcEncryptionControlExclusions of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcEncryptionControlExclusions with(Consumer<Builder> changes) {
    var it = new Builder();
    it.internetGateway = this.internetGateway;
    it.egressOnlyInternetGateway = this.egressOnlyInternetGateway;
    it.natGateway = this.natGateway;
    it.virtualPrivateGateway = this.virtualPrivateGateway;
    it.vpcPeering = this.vpcPeering;
    it.lambda = this.lambda;
    it.vpcLattice = this.vpcLattice;
    it.elasticFileSystem = this.elasticFileSystem;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcEncryptionControlExclusions in the making.
  public static final class Builder {
    public @Nullable VpcEncryptionControlExclusion internetGateway;
    public @Nullable VpcEncryptionControlExclusion egressOnlyInternetGateway;
    public @Nullable VpcEncryptionControlExclusion natGateway;
    public @Nullable VpcEncryptionControlExclusion virtualPrivateGateway;
    public @Nullable VpcEncryptionControlExclusion vpcPeering;
    public @Nullable VpcEncryptionControlExclusion lambda;
    public @Nullable VpcEncryptionControlExclusion vpcLattice;
    public @Nullable VpcEncryptionControlExclusion elasticFileSystem;

    private VpcEncryptionControlExclusions build() {
      return new VpcEncryptionControlExclusions(
          internetGateway,
          egressOnlyInternetGateway,
          natGateway,
          virtualPrivateGateway,
          vpcPeering,
          lambda,
          vpcLattice,
          elasticFileSystem);
    }
  }
}
