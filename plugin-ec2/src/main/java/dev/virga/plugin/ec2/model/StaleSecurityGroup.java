package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `StaleSecurityGroup` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StaleSecurityGroup.html).
public record StaleSecurityGroup(
    @Nullable String description,
    @Nullable String groupId,
    @Nullable String groupName,
    @Nullable List<StaleIpPermission> staleIpPermissions,
    @Nullable List<StaleIpPermission> staleIpPermissionsEgress,
    @Nullable String vpcId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static StaleSecurityGroup of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public StaleSecurityGroup with(Consumer<Builder> changes) {
    var it = new Builder();
    it.description = this.description;
    it.groupId = this.groupId;
    it.groupName = this.groupName;
    it.staleIpPermissions = this.staleIpPermissions;
    it.staleIpPermissionsEgress = this.staleIpPermissionsEgress;
    it.vpcId = this.vpcId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a StaleSecurityGroup in the making.
  public static final class Builder {
    public @Nullable String description;
    public @Nullable String groupId;
    public @Nullable String groupName;
    public @Nullable List<StaleIpPermission> staleIpPermissions;
    public @Nullable List<StaleIpPermission> staleIpPermissionsEgress;
    public @Nullable String vpcId;

    private StaleSecurityGroup build() {
      return new StaleSecurityGroup(
          description, groupId, groupName, staleIpPermissions, staleIpPermissionsEgress, vpcId);
    }
  }
}
