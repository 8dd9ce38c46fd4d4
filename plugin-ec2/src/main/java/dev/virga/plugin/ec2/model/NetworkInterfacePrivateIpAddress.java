package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInterfacePrivateIpAddress` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfacePrivateIpAddress.html).
public record NetworkInterfacePrivateIpAddress(
    @Nullable NetworkInterfaceAssociation association,
    @Nullable Boolean primary,
    @Nullable String privateDnsName,
    @Nullable String privateIpAddress) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInterfacePrivateIpAddress of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInterfacePrivateIpAddress with(Consumer<Builder> changes) {
    var it = new Builder();
    it.association = this.association;
    it.primary = this.primary;
    it.privateDnsName = this.privateDnsName;
    it.privateIpAddress = this.privateIpAddress;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInterfacePrivateIpAddress in the making.
  public static final class Builder {
    public @Nullable NetworkInterfaceAssociation association;
    public @Nullable Boolean primary;
    public @Nullable String privateDnsName;
    public @Nullable String privateIpAddress;

    private NetworkInterfacePrivateIpAddress build() {
      return new NetworkInterfacePrivateIpAddress(
          association, primary, privateDnsName, privateIpAddress);
    }
  }
}
