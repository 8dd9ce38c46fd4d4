package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInterfacePermission` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfacePermission.html).
public record NetworkInterfacePermission(
    @Nullable String networkInterfacePermissionId,
    @Nullable String networkInterfaceId,
    @Nullable String awsAccountId,
    @Nullable String awsService,
    @Nullable InterfacePermissionType permission,
    @Nullable NetworkInterfacePermissionState permissionState) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInterfacePermission of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInterfacePermission with(Consumer<Builder> changes) {
    var it = new Builder();
    it.networkInterfacePermissionId = this.networkInterfacePermissionId;
    it.networkInterfaceId = this.networkInterfaceId;
    it.awsAccountId = this.awsAccountId;
    it.awsService = this.awsService;
    it.permission = this.permission;
    it.permissionState = this.permissionState;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInterfacePermission in the making.
  public static final class Builder {
    public @Nullable String networkInterfacePermissionId;
    public @Nullable String networkInterfaceId;
    public @Nullable String awsAccountId;
    public @Nullable String awsService;
    public @Nullable InterfacePermissionType permission;
    public @Nullable NetworkInterfacePermissionState permissionState;

    private NetworkInterfacePermission build() {
      return new NetworkInterfacePermission(
          networkInterfacePermissionId,
          networkInterfaceId,
          awsAccountId,
          awsService,
          permission,
          permissionState);
    }
  }
}
