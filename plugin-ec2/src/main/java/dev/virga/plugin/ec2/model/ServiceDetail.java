package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ServiceDetail` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceDetail.html).
public record ServiceDetail(
    @Nullable String serviceName,
    @Nullable String serviceId,
    @Nullable List<ServiceTypeDetail> serviceType,
    @Nullable String serviceRegion,
    @Name("availabilityZoneIdSet") @Nullable List<String> availabilityZoneIds,
    @Name("availabilityZoneSet") @Nullable List<String> availabilityZones,
    @Nullable String owner,
    @Name("baseEndpointDnsNameSet") @Nullable List<String> baseEndpointDnsNames,
    @Nullable String privateDnsName,
    @Name("privateDnsNameSet") @Nullable List<PrivateDnsDetails> privateDnsNames,
    @Nullable Boolean vpcEndpointPolicySupported,
    @Nullable Boolean acceptanceRequired,
    @Nullable Boolean managesVpcEndpoints,
    @Nullable PayerResponsibility payerResponsibility,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable DnsNameState privateDnsNameVerificationState,
    @Name("supportedIpAddressTypeSet") @Length(max = 2)
        @Nullable List<ServiceConnectivityType> supportedIpAddressTypes) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ServiceDetail of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ServiceDetail with(Consumer<Builder> changes) {
    var it = new Builder();
    it.serviceName = this.serviceName;
    it.serviceId = this.serviceId;
    it.serviceType = this.serviceType;
    it.serviceRegion = this.serviceRegion;
    it.availabilityZoneIds = this.availabilityZoneIds;
    it.availabilityZones = this.availabilityZones;
    it.owner = this.owner;
    it.baseEndpointDnsNames = this.baseEndpointDnsNames;
    it.privateDnsName = this.privateDnsName;
    it.privateDnsNames = this.privateDnsNames;
    it.vpcEndpointPolicySupported = this.vpcEndpointPolicySupported;
    it.acceptanceRequired = this.acceptanceRequired;
    it.managesVpcEndpoints = this.managesVpcEndpoints;
    it.payerResponsibility = this.payerResponsibility;
    it.tags = this.tags;
    it.privateDnsNameVerificationState = this.privateDnsNameVerificationState;
    it.supportedIpAddressTypes = this.supportedIpAddressTypes;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ServiceDetail in the making.
  public static final class Builder {
    public @Nullable String serviceName;
    public @Nullable String serviceId;
    public @Nullable List<ServiceTypeDetail> serviceType;
    public @Nullable String serviceRegion;
    public @Nullable List<String> availabilityZoneIds;
    public @Nullable List<String> availabilityZones;
    public @Nullable String owner;
    public @Nullable List<String> baseEndpointDnsNames;
    public @Nullable String privateDnsName;
    public @Nullable List<PrivateDnsDetails> privateDnsNames;
    public @Nullable Boolean vpcEndpointPolicySupported;
    public @Nullable Boolean acceptanceRequired;
    public @Nullable Boolean managesVpcEndpoints;
    public @Nullable PayerResponsibility payerResponsibility;
    public @Nullable List<Tag> tags;
    public @Nullable DnsNameState privateDnsNameVerificationState;
    public @Nullable List<ServiceConnectivityType> supportedIpAddressTypes;

    private ServiceDetail build() {
      return new ServiceDetail(
          serviceName,
          serviceId,
          serviceType,
          serviceRegion,
          availabilityZoneIds,
          availabilityZones,
          owner,
          baseEndpointDnsNames,
          privateDnsName,
          privateDnsNames,
          vpcEndpointPolicySupported,
          acceptanceRequired,
          managesVpcEndpoints,
          payerResponsibility,
          tags,
          privateDnsNameVerificationState,
          supportedIpAddressTypes);
    }
  }
}
