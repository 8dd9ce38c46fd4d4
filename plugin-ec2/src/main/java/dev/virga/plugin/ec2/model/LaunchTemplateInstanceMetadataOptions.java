package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateInstanceMetadataOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMetadataOptions.html).
public record LaunchTemplateInstanceMetadataOptions(
    @Nullable LaunchTemplateInstanceMetadataOptionsState state,
    @Nullable LaunchTemplateHttpTokensState httpTokens,
    @Nullable Integer httpPutResponseHopLimit,
    @Nullable LaunchTemplateInstanceMetadataEndpointState httpEndpoint,
    @Nullable LaunchTemplateInstanceMetadataProtocolIpv6 httpProtocolIpv6,
    @Nullable LaunchTemplateInstanceMetadataTagsState instanceMetadataTags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateInstanceMetadataOptions of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateInstanceMetadataOptions with(Consumer<Builder> changes) {
    var it = new Builder();
    it.state = this.state;
    it.httpTokens = this.httpTokens;
    it.httpPutResponseHopLimit = this.httpPutResponseHopLimit;
    it.httpEndpoint = this.httpEndpoint;
    it.httpProtocolIpv6 = this.httpProtocolIpv6;
    it.instanceMetadataTags = this.instanceMetadataTags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateInstanceMetadataOptions in the making.
  public static final class Builder {
    public @Nullable LaunchTemplateInstanceMetadataOptionsState state;
    public @Nullable LaunchTemplateHttpTokensState httpTokens;
    public @Nullable Integer httpPutResponseHopLimit;
    public @Nullable LaunchTemplateInstanceMetadataEndpointState httpEndpoint;
    public @Nullable LaunchTemplateInstanceMetadataProtocolIpv6 httpProtocolIpv6;
    public @Nullable LaunchTemplateInstanceMetadataTagsState instanceMetadataTags;

    private LaunchTemplateInstanceMetadataOptions build() {
      return new LaunchTemplateInstanceMetadataOptions(
          state,
          httpTokens,
          httpPutResponseHopLimit,
          httpEndpoint,
          httpProtocolIpv6,
          instanceMetadataTags);
    }
  }
}
