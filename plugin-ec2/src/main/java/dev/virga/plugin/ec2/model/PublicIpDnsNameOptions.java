package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PublicIpDnsNameOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PublicIpDnsNameOptions.html).
public record PublicIpDnsNameOptions(
    @Nullable String dnsHostnameType,
    @Nullable String publicIpv4DnsName,
    @Nullable String publicIpv6DnsName,
    @Nullable String publicDualStackDnsName) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PublicIpDnsNameOptions of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PublicIpDnsNameOptions with(Consumer<Builder> changes) {
    var it = new Builder();
    it.dnsHostnameType = this.dnsHostnameType;
    it.publicIpv4DnsName = this.publicIpv4DnsName;
    it.publicIpv6DnsName = this.publicIpv6DnsName;
    it.publicDualStackDnsName = this.publicDualStackDnsName;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PublicIpDnsNameOptions in the making.
  public static final class Builder {
    public @Nullable String dnsHostnameType;
    public @Nullable String publicIpv4DnsName;
    public @Nullable String publicIpv6DnsName;
    public @Nullable String publicDualStackDnsName;

    private PublicIpDnsNameOptions build() {
      return new PublicIpDnsNameOptions(
          dnsHostnameType, publicIpv4DnsName, publicIpv6DnsName, publicDualStackDnsName);
    }
  }
}
