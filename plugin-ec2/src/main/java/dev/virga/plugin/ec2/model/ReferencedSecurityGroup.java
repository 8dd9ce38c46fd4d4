package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ReferencedSecurityGroup` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReferencedSecurityGroup.html).
public record ReferencedSecurityGroup(
    @Nullable String groupId,
    @Nullable String peeringStatus,
    @Nullable String userId,
    @Nullable String vpcId,
    @Nullable String vpcPeeringConnectionId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ReferencedSecurityGroup of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ReferencedSecurityGroup with(Consumer<Builder> changes) {
    var it = new Builder();
    it.groupId = this.groupId;
    it.peeringStatus = this.peeringStatus;
    it.userId = this.userId;
    it.vpcId = this.vpcId;
    it.vpcPeeringConnectionId = this.vpcPeeringConnectionId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ReferencedSecurityGroup in the making.
  public static final class Builder {
    public @Nullable String groupId;
    public @Nullable String peeringStatus;
    public @Nullable String userId;
    public @Nullable String vpcId;
    public @Nullable String vpcPeeringConnectionId;

    private ReferencedSecurityGroup build() {
      return new ReferencedSecurityGroup(
          groupId, peeringStatus, userId, vpcId, vpcPeeringConnectionId);
    }
  }
}
