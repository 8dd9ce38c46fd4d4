package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DnsOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptions.html).
public record DnsOptions(
    @Nullable DnsRecordIpType dnsRecordIpType,
    @Nullable Boolean privateDnsOnlyForInboundResolverEndpoint,
    @Nullable String privateDnsPreference,
    @Name("privateDnsSpecifiedDomainSet") @Nullable List<String> privateDnsSpecifiedDomains) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DnsOptions of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DnsOptions with(Consumer<Builder> changes) {
    var it = new Builder();
    it.dnsRecordIpType = this.dnsRecordIpType;
    it.privateDnsOnlyForInboundResolverEndpoint = this.privateDnsOnlyForInboundResolverEndpoint;
    it.privateDnsPreference = this.privateDnsPreference;
    it.privateDnsSpecifiedDomains = this.privateDnsSpecifiedDomains;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DnsOptions in the making.
  public static final class Builder {
    public @Nullable DnsRecordIpType dnsRecordIpType;
    public @Nullable Boolean privateDnsOnlyForInboundResolverEndpoint;
    public @Nullable String privateDnsPreference;
    public @Nullable List<String> privateDnsSpecifiedDomains;

    private DnsOptions build() {
      return new DnsOptions(
          dnsRecordIpType,
          privateDnsOnlyForInboundResolverEndpoint,
          privateDnsPreference,
          privateDnsSpecifiedDomains);
    }
  }
}
