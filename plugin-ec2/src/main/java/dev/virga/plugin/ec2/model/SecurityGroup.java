package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SecurityGroup` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html).
public record SecurityGroup(
    @Nullable String groupId,
    @Nullable List<IpPermission> ipPermissionsEgress,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String vpcId,
    @Nullable String securityGroupArn,
    @Nullable String ownerId,
    @Nullable String groupName,
    @Name("groupDescription") @Nullable String description,
    @Nullable List<IpPermission> ipPermissions) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SecurityGroup of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SecurityGroup with(Consumer<Builder> changes) {
    var it = new Builder();
    it.groupId = this.groupId;
    it.ipPermissionsEgress = this.ipPermissionsEgress;
    it.tags = this.tags;
    it.vpcId = this.vpcId;
    it.securityGroupArn = this.securityGroupArn;
    it.ownerId = this.ownerId;
    it.groupName = this.groupName;
    it.description = this.description;
    it.ipPermissions = this.ipPermissions;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SecurityGroup in the making.
  public static final class Builder {
    public @Nullable String groupId;
    public @Nullable List<IpPermission> ipPermissionsEgress;
    public @Nullable List<Tag> tags;
    public @Nullable String vpcId;
    public @Nullable String securityGroupArn;
    public @Nullable String ownerId;
    public @Nullable String groupName;
    public @Nullable String description;
    public @Nullable List<IpPermission> ipPermissions;

    private SecurityGroup build() {
      return new SecurityGroup(
          groupId,
          ipPermissionsEgress,
          tags,
          vpcId,
          securityGroupArn,
          ownerId,
          groupName,
          description,
          ipPermissions);
    }
  }
}
