package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SecurityGroupReference` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupReference.html).
public record SecurityGroupReference(
    @Nullable String groupId,
    @Nullable String referencingVpcId,
    @Nullable String vpcPeeringConnectionId,
    @Nullable String transitGatewayId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SecurityGroupReference of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SecurityGroupReference with(Consumer<Builder> changes) {
    var it = new Builder();
    it.groupId = this.groupId;
    it.referencingVpcId = this.referencingVpcId;
    it.vpcPeeringConnectionId = this.vpcPeeringConnectionId;
    it.transitGatewayId = this.transitGatewayId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SecurityGroupReference in the making.
  public static final class Builder {
    public @Nullable String groupId;
    public @Nullable String referencingVpcId;
    public @Nullable String vpcPeeringConnectionId;
    public @Nullable String transitGatewayId;

    private SecurityGroupReference build() {
      return new SecurityGroupReference(
          groupId, referencingVpcId, vpcPeeringConnectionId, transitGatewayId);
    }
  }
}
