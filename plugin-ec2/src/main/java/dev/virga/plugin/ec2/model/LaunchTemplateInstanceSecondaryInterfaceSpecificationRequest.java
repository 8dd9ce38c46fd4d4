package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest.html).
public record LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest(
    @Nullable Boolean deleteOnTermination,
    @Nullable Integer deviceIndex,
    @Name("PrivateIpAddress")
        @Nullable List<SecondaryInterfacePrivateIpAddressSpecificationRequest> privateIpAddresses,
    @Nullable Integer privateIpAddressCount,
    @Nullable String secondarySubnetId,
    @Nullable SecondaryInterfaceType interfaceType,
    @Nullable Integer networkCardIndex) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest of(
      Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest with(
      Consumer<Builder> changes) {
    var it = new Builder();
    it.deleteOnTermination = this.deleteOnTermination;
    it.deviceIndex = this.deviceIndex;
    it.privateIpAddresses = this.privateIpAddresses;
    it.privateIpAddressCount = this.privateIpAddressCount;
    it.secondarySubnetId = this.secondarySubnetId;
    it.interfaceType = this.interfaceType;
    it.networkCardIndex = this.networkCardIndex;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest in the making.
  public static final class Builder {
    public @Nullable Boolean deleteOnTermination;
    public @Nullable Integer deviceIndex;
    public @Nullable List<SecondaryInterfacePrivateIpAddressSpecificationRequest>
        privateIpAddresses;
    public @Nullable Integer privateIpAddressCount;
    public @Nullable String secondarySubnetId;
    public @Nullable SecondaryInterfaceType interfaceType;
    public @Nullable Integer networkCardIndex;

    private LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest build() {
      return new LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest(
          deleteOnTermination,
          deviceIndex,
          privateIpAddresses,
          privateIpAddressCount,
          secondarySubnetId,
          interfaceType,
          networkCardIndex);
    }
  }
}
