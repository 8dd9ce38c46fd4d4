package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SecurityGroupVpcAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupVpcAssociation.html).
public record SecurityGroupVpcAssociation(
    @Nullable String groupId,
    @Nullable String vpcId,
    @Nullable String vpcOwnerId,
    @Nullable SecurityGroupVpcAssociationState state,
    @Nullable String stateReason,
    @Nullable String groupOwnerId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SecurityGroupVpcAssociation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SecurityGroupVpcAssociation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.groupId = this.groupId;
    it.vpcId = this.vpcId;
    it.vpcOwnerId = this.vpcOwnerId;
    it.state = this.state;
    it.stateReason = this.stateReason;
    it.groupOwnerId = this.groupOwnerId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SecurityGroupVpcAssociation in the making.
  public static final class Builder {
    public @Nullable String groupId;
    public @Nullable String vpcId;
    public @Nullable String vpcOwnerId;
    public @Nullable SecurityGroupVpcAssociationState state;
    public @Nullable String stateReason;
    public @Nullable String groupOwnerId;

    private SecurityGroupVpcAssociation build() {
      return new SecurityGroupVpcAssociation(
          groupId, vpcId, vpcOwnerId, state, stateReason, groupOwnerId);
    }
  }
}
