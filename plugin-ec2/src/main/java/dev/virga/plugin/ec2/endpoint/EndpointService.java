package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsNameState;
import dev.virga.plugin.ec2.model.PrivateDnsDetails;
import dev.virga.plugin.ec2.model.ServiceConnectivityType;
import dev.virga.plugin.ec2.model.ServiceDetail;
import dev.virga.plugin.ec2.model.ServiceType;
import dev.virga.plugin.ec2.model.ServiceTypeDetail;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A service that endpoints of one type lead to.
///
/// @param region where it is
/// @param shortName such as `ecr.api`
/// @param privateName such as `api.ecr.us-east-1`
record EndpointService(String region, String shortName, ServiceType type, String privateName) {
  private static final int ID_DIGITS = 16;

  /// The name that endpoints are made for.
  String name() {
    return "com.amazonaws." + region + "." + shortName;
  }

  /// What the public name of the service is; inside a VPC with private DNS it leads to the endpoint.
  String domain() {
    return privateName + ".amazonaws.com";
  }

  /// What the names of its endpoints end with.
  String endpointDomain() {
    return shortName + "." + region + ".vpce.amazonaws.com";
  }

  /// The service as DescribeVpcEndpointServices shows it.
  ServiceDetail detail() {
    boolean isInterface = type == ServiceType.INTERFACE;
    return ServiceDetail.of(it -> {
      it.serviceName = name();
      it.serviceId = id();
      it.serviceType = List.of(new ServiceTypeDetail(type));
      it.serviceRegion = region;
      it.availabilityZones = Zones.of(region).stream().map(Zone::name).toList();
      it.availabilityZoneIds = Zones.of(region).stream().map(Zone::id).toList();
      it.owner = "amazon";
      it.baseEndpointDnsNames = List.of(isInterface ? endpointDomain() : gatewayDomain());
      it.privateDnsName = isInterface ? domain() : null;
      it.privateDnsNames = privateNames(isInterface);
      it.privateDnsNameVerificationState = isInterface ? DnsNameState.VERIFIED : null;
      it.vpcEndpointPolicySupported = true;
      it.acceptanceRequired = false;
      it.managesVpcEndpoints = false;
      it.tags = List.of();
      it.supportedIpAddressTypes = List.of(ServiceConnectivityType.IPV4);
    });
  }

  private String gatewayDomain() {
    return shortName + "." + region + ".amazonaws.com";
  }

  private @Nullable List<PrivateDnsDetails> privateNames(boolean isInterface) {
    return isInterface ? List.of(new PrivateDnsDetails(domain())) : null;
  }

  /// Always the same for a service.
  private String id() {
    byte[] text = (name() + "/" + type).getBytes(StandardCharsets.UTF_8);
    String digits = UUID.nameUUIDFromBytes(text).toString().replace("-", "");
    return "vpce-svc-0" + digits.substring(0, ID_DIGITS);
  }
}
