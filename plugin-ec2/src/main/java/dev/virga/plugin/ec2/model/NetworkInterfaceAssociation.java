package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAssociation.html).
public record NetworkInterfaceAssociation(
    @Nullable String allocationId,
    @Nullable String associationId,
    @Nullable String ipOwnerId,
    @Nullable String publicDnsName,
    @Nullable String publicIp,
    @Nullable String customerOwnedIp,
    @Nullable String carrierIp) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInterfaceAssociation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInterfaceAssociation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.allocationId = this.allocationId;
    it.associationId = this.associationId;
    it.ipOwnerId = this.ipOwnerId;
    it.publicDnsName = this.publicDnsName;
    it.publicIp = this.publicIp;
    it.customerOwnedIp = this.customerOwnedIp;
    it.carrierIp = this.carrierIp;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInterfaceAssociation in the making.
  public static final class Builder {
    public @Nullable String allocationId;
    public @Nullable String associationId;
    public @Nullable String ipOwnerId;
    public @Nullable String publicDnsName;
    public @Nullable String publicIp;
    public @Nullable String customerOwnedIp;
    public @Nullable String carrierIp;

    private NetworkInterfaceAssociation build() {
      return new NetworkInterfaceAssociation(
          allocationId,
          associationId,
          ipOwnerId,
          publicDnsName,
          publicIp,
          customerOwnedIp,
          carrierIp);
    }
  }
}
