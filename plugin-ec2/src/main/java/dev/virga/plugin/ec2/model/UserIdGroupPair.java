package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `UserIdGroupPair` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserIdGroupPair.html).
public record UserIdGroupPair(
    @Nullable String description,
    @Nullable String userId,
    @Nullable String groupName,
    @Nullable String groupId,
    @Nullable String vpcId,
    @Nullable String vpcPeeringConnectionId,
    @Nullable String peeringStatus) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static UserIdGroupPair of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public UserIdGroupPair with(Consumer<Builder> changes) {
    var it = new Builder();
    it.description = this.description;
    it.userId = this.userId;
    it.groupName = this.groupName;
    it.groupId = this.groupId;
    it.vpcId = this.vpcId;
    it.vpcPeeringConnectionId = this.vpcPeeringConnectionId;
    it.peeringStatus = this.peeringStatus;
    changes.accept(it);
    return it.build();
  }

  /// The members of a UserIdGroupPair in the making.
  public static final class Builder {
    public @Nullable String description;
    public @Nullable String userId;
    public @Nullable String groupName;
    public @Nullable String groupId;
    public @Nullable String vpcId;
    public @Nullable String vpcPeeringConnectionId;
    public @Nullable String peeringStatus;

    private UserIdGroupPair build() {
      return new UserIdGroupPair(
          description, userId, groupName, groupId, vpcId, vpcPeeringConnectionId, peeringStatus);
    }
  }
}
