package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcEndpoint` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html).
public record VpcEndpoint(
    @Nullable String vpcEndpointId,
    @Nullable VpcEndpointType vpcEndpointType,
    @Nullable String vpcId,
    @Nullable String serviceName,
    @Nullable State state,
    @Nullable String policyDocument,
    @Name("routeTableIdSet") @Nullable List<String> routeTableIds,
    @Name("subnetIdSet") @Nullable List<String> subnetIds,
    @Name("groupSet") @Nullable List<SecurityGroupIdentifier> groups,
    @Nullable IpAddressType ipAddressType,
    @Nullable DnsOptions dnsOptions,
    @Nullable Boolean privateDnsEnabled,
    @Nullable Boolean requesterManaged,
    @Name("networkInterfaceIdSet") @Nullable List<String> networkInterfaceIds,
    @Name("dnsEntrySet") @Nullable List<DnsEntry> dnsEntries,
    @Nullable Instant creationTimestamp,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String ownerId,
    @Nullable LastError lastError,
    @Name("ipv4PrefixSet") @Nullable List<SubnetIpPrefixes> ipv4Prefixes,
    @Name("ipv6PrefixSet") @Nullable List<SubnetIpPrefixes> ipv6Prefixes,
    @Nullable String failureReason,
    @Nullable String serviceNetworkArn,
    @Nullable String resourceConfigurationArn,
    @Nullable String serviceRegion,
    @Name("payerResponsibilitySet")
        @Nullable List<PayerResponsibilityEntry> payerResponsibilities) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcEndpoint of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcEndpoint with(Consumer<Builder> changes) {
    var it = new Builder();
    it.vpcEndpointId = this.vpcEndpointId;
    it.vpcEndpointType = this.vpcEndpointType;
    it.vpcId = this.vpcId;
    it.serviceName = this.serviceName;
    it.state = this.state;
    it.policyDocument = this.policyDocument;
    it.routeTableIds = this.routeTableIds;
    it.subnetIds = this.subnetIds;
    it.groups = this.groups;
    it.ipAddressType = this.ipAddressType;
    it.dnsOptions = this.dnsOptions;
    it.privateDnsEnabled = this.privateDnsEnabled;
    it.requesterManaged = this.requesterManaged;
    it.networkInterfaceIds = this.networkInterfaceIds;
    it.dnsEntries = this.dnsEntries;
    it.creationTimestamp = this.creationTimestamp;
    it.tags = this.tags;
    it.ownerId = this.ownerId;
    it.lastError = this.lastError;
    it.ipv4Prefixes = this.ipv4Prefixes;
    it.ipv6Prefixes = this.ipv6Prefixes;
    it.failureReason = this.failureReason;
    it.serviceNetworkArn = this.serviceNetworkArn;
    it.resourceConfigurationArn = this.resourceConfigurationArn;
    it.serviceRegion = this.serviceRegion;
    it.payerResponsibilities = this.payerResponsibilities;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcEndpoint in the making.
  public static final class Builder {
    public @Nullable String vpcEndpointId;
    public @Nullable VpcEndpointType vpcEndpointType;
    public @Nullable String vpcId;
    public @Nullable String serviceName;
    public @Nullable State state;
    public @Nullable String policyDocument;
    public @Nullable List<String> routeTableIds;
    public @Nullable List<String> subnetIds;
    public @Nullable List<SecurityGroupIdentifier> groups;
    public @Nullable IpAddressType ipAddressType;
    public @Nullable DnsOptions dnsOptions;
    public @Nullable Boolean privateDnsEnabled;
    public @Nullable Boolean requesterManaged;
    public @Nullable List<String> networkInterfaceIds;
    public @Nullable List<DnsEntry> dnsEntries;
    public @Nullable Instant creationTimestamp;
    public @Nullable List<Tag> tags;
    public @Nullable String ownerId;
    public @Nullable LastError lastError;
    public @Nullable List<SubnetIpPrefixes> ipv4Prefixes;
    public @Nullable List<SubnetIpPrefixes> ipv6Prefixes;
    public @Nullable String failureReason;
    public @Nullable String serviceNetworkArn;
    public @Nullable String resourceConfigurationArn;
    public @Nullable String serviceRegion;
    public @Nullable List<PayerResponsibilityEntry> payerResponsibilities;

    private VpcEndpoint build() {
      return new VpcEndpoint(
          vpcEndpointId,
          vpcEndpointType,
          vpcId,
          serviceName,
          state,
          policyDocument,
          routeTableIds,
          subnetIds,
          groups,
          ipAddressType,
          dnsOptions,
          privateDnsEnabled,
          requesterManaged,
          networkInterfaceIds,
          dnsEntries,
          creationTimestamp,
          tags,
          ownerId,
          lastError,
          ipv4Prefixes,
          ipv6Prefixes,
          failureReason,
          serviceNetworkArn,
          resourceConfigurationArn,
          serviceRegion,
          payerResponsibilities);
    }
  }
}
