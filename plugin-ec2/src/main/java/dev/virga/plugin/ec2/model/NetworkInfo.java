package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInfo.html).
public record NetworkInfo(
    @Nullable String networkPerformance,
    @Nullable Integer maximumNetworkInterfaces,
    @Nullable Integer maximumNetworkCards,
    @Nullable Integer defaultNetworkCardIndex,
    @Nullable List<NetworkCardInfo> networkCards,
    @Nullable Integer ipv4AddressesPerInterface,
    @Nullable Integer ipv6AddressesPerInterface,
    @Nullable Boolean ipv6Supported,
    @Nullable EnaSupport enaSupport,
    @Nullable Boolean efaSupported,
    @Nullable EfaInfo efaInfo,
    @Nullable Boolean encryptionInTransitSupported,
    @Nullable Boolean enaSrdSupported,
    @Nullable List<BandwidthWeightingType> bandwidthWeightings,
    @Nullable FlexibleEnaQueuesSupport flexibleEnaQueuesSupport,
    @Nullable DefaultConnectionTrackingConfiguration connectionTrackingConfiguration,
    @Nullable Boolean secondaryNetworkSupported,
    @Nullable Integer maximumSecondaryNetworkInterfaces,
    @Nullable Integer ipv4AddressesPerSecondaryInterface) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.networkPerformance = this.networkPerformance;
    it.maximumNetworkInterfaces = this.maximumNetworkInterfaces;
    it.maximumNetworkCards = this.maximumNetworkCards;
    it.defaultNetworkCardIndex = this.defaultNetworkCardIndex;
    it.networkCards = this.networkCards;
    it.ipv4AddressesPerInterface = this.ipv4AddressesPerInterface;
    it.ipv6AddressesPerInterface = this.ipv6AddressesPerInterface;
    it.ipv6Supported = this.ipv6Supported;
    it.enaSupport = this.enaSupport;
    it.efaSupported = this.efaSupported;
    it.efaInfo = this.efaInfo;
    it.encryptionInTransitSupported = this.encryptionInTransitSupported;
    it.enaSrdSupported = this.enaSrdSupported;
    it.bandwidthWeightings = this.bandwidthWeightings;
    it.flexibleEnaQueuesSupport = this.flexibleEnaQueuesSupport;
    it.connectionTrackingConfiguration = this.connectionTrackingConfiguration;
    it.secondaryNetworkSupported = this.secondaryNetworkSupported;
    it.maximumSecondaryNetworkInterfaces = this.maximumSecondaryNetworkInterfaces;
    it.ipv4AddressesPerSecondaryInterface = this.ipv4AddressesPerSecondaryInterface;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInfo in the making.
  public static final class Builder {
    public @Nullable String networkPerformance;
    public @Nullable Integer maximumNetworkInterfaces;
    public @Nullable Integer maximumNetworkCards;
    public @Nullable Integer defaultNetworkCardIndex;
    public @Nullable List<NetworkCardInfo> networkCards;
    public @Nullable Integer ipv4AddressesPerInterface;
    public @Nullable Integer ipv6AddressesPerInterface;
    public @Nullable Boolean ipv6Supported;
    public @Nullable EnaSupport enaSupport;
    public @Nullable Boolean efaSupported;
    public @Nullable EfaInfo efaInfo;
    public @Nullable Boolean encryptionInTransitSupported;
    public @Nullable Boolean enaSrdSupported;
    public @Nullable List<BandwidthWeightingType> bandwidthWeightings;
    public @Nullable FlexibleEnaQueuesSupport flexibleEnaQueuesSupport;
    public @Nullable DefaultConnectionTrackingConfiguration connectionTrackingConfiguration;
    public @Nullable Boolean secondaryNetworkSupported;
    public @Nullable Integer maximumSecondaryNetworkInterfaces;
    public @Nullable Integer ipv4AddressesPerSecondaryInterface;

    private NetworkInfo build() {
      return new NetworkInfo(
          networkPerformance,
          maximumNetworkInterfaces,
          maximumNetworkCards,
          defaultNetworkCardIndex,
          networkCards,
          ipv4AddressesPerInterface,
          ipv6AddressesPerInterface,
          ipv6Supported,
          enaSupport,
          efaSupported,
          efaInfo,
          encryptionInTransitSupported,
          enaSrdSupported,
          bandwidthWeightings,
          flexibleEnaQueuesSupport,
          connectionTrackingConfiguration,
          secondaryNetworkSupported,
          maximumSecondaryNetworkInterfaces,
          ipv4AddressesPerSecondaryInterface);
    }
  }
}
