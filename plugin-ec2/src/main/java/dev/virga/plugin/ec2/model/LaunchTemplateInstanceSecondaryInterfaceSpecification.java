package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceSecondaryInterfaceSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceSecondaryInterfaceSpecification.html).
public record LaunchTemplateInstanceSecondaryInterfaceSpecification(
    @Nullable Boolean deleteOnTermination,
    @Nullable Integer deviceIndex,
    @Name("privateIpAddressesSet")
        @Nullable List<SecondaryInterfacePrivateIpAddressSpecification> privateIpAddresses,
    @Nullable Integer privateIpAddressCount,
    @Nullable String secondarySubnetId,
    @Nullable SecondaryInterfaceType interfaceType,
    @Nullable Integer networkCardIndex) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateInstanceSecondaryInterfaceSpecification of(
      Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateInstanceSecondaryInterfaceSpecification with(Consumer<Builder> changes) {
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

  /// The members of a LaunchTemplateInstanceSecondaryInterfaceSpecification in the making.
  public static final class Builder {
    public @Nullable Boolean deleteOnTermination;
    public @Nullable Integer deviceIndex;
    public @Nullable List<SecondaryInterfacePrivateIpAddressSpecification> privateIpAddresses;
    public @Nullable Integer privateIpAddressCount;
    public @Nullable String secondarySubnetId;
    public @Nullable SecondaryInterfaceType interfaceType;
    public @Nullable Integer networkCardIndex;

    private LaunchTemplateInstanceSecondaryInterfaceSpecification build() {
      return new LaunchTemplateInstanceSecondaryInterfaceSpecification(
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
