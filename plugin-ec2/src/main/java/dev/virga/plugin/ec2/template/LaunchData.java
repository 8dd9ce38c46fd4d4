package dev.virga.plugin.ec2.template;

import static dev.virga.plugin.ec2.template.Given.part;

import dev.virga.plugin.ec2.model.CapacityReservationTarget;
import dev.virga.plugin.ec2.model.CapacityReservationTargetResponse;
import dev.virga.plugin.ec2.model.LaunchTemplateCapacityReservationSpecificationRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateCapacityReservationSpecificationResponse;
import dev.virga.plugin.ec2.model.LaunchTemplateCpuOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateCpuOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateEnclaveOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateEnclaveOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateHibernationOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateHibernationOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMaintenanceOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMaintenanceOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMarketOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMarketOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMetadataOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMetadataOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateNetworkPerformanceOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateNetworkPerformanceOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplatePlacement;
import dev.virga.plugin.ec2.model.LaunchTemplatePlacementRequest;
import dev.virga.plugin.ec2.model.LaunchTemplatePrivateDnsNameOptions;
import dev.virga.plugin.ec2.model.LaunchTemplatePrivateDnsNameOptionsRequest;
import dev.virga.plugin.ec2.model.LaunchTemplateSpotMarketOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateSpotMarketOptionsRequest;

/// How and where the instances of a launch template start, in its data.
final class LaunchData {
  private LaunchData() {}

  static LaunchTemplatePlacement placement(LaunchTemplatePlacementRequest it) {
    return LaunchTemplatePlacement.of(out -> {
      out.availabilityZone = it.availabilityZone();
      out.availabilityZoneId = it.availabilityZoneId();
      out.affinity = it.affinity();
      out.groupName = it.groupName();
      out.hostId = it.hostId();
      out.tenancy = it.tenancy();
      out.spreadDomain = it.spreadDomain();
      out.hostResourceGroupArn = it.hostResourceGroupArn();
      out.partitionNumber = it.partitionNumber();
      out.groupId = it.groupId();
    });
  }

  static LaunchTemplateInstanceMarketOptions instanceMarketOptions(
      LaunchTemplateInstanceMarketOptionsRequest it) {
    return new LaunchTemplateInstanceMarketOptions(
        it.marketType(), part(it.spotOptions(), LaunchData::spotMarketOptions));
  }

  static LaunchTemplateCpuOptions cpuOptions(LaunchTemplateCpuOptionsRequest it) {
    return LaunchTemplateCpuOptions.of(out -> {
      out.coreCount = it.coreCount();
      out.threadsPerCore = it.threadsPerCore();
      out.amdSevSnp = it.amdSevSnp();
      out.nestedVirtualization = it.nestedVirtualization();
    });
  }

  static LaunchTemplateCapacityReservationSpecificationResponse capacityReservation(
      LaunchTemplateCapacityReservationSpecificationRequest it) {
    return new LaunchTemplateCapacityReservationSpecificationResponse(
        it.capacityReservationPreference(),
        part(it.capacityReservationTarget(), LaunchData::capacityReservationTarget));
  }

  static LaunchTemplateHibernationOptions hibernationOptions(
      LaunchTemplateHibernationOptionsRequest it) {
    return new LaunchTemplateHibernationOptions(it.configured());
  }

  static LaunchTemplateInstanceMetadataOptions instanceMetadataOptions(
      LaunchTemplateInstanceMetadataOptionsRequest it) {
    return LaunchTemplateInstanceMetadataOptions.of(out -> {
      out.httpTokens = it.httpTokens();
      out.httpPutResponseHopLimit = it.httpPutResponseHopLimit();
      out.httpEndpoint = it.httpEndpoint();
      out.httpProtocolIpv6 = it.httpProtocolIpv6();
      out.instanceMetadataTags = it.instanceMetadataTags();
    });
  }

  static LaunchTemplateEnclaveOptions enclaveOptions(LaunchTemplateEnclaveOptionsRequest it) {
    return new LaunchTemplateEnclaveOptions(it.enabled());
  }

  static LaunchTemplatePrivateDnsNameOptions privateDnsNameOptions(
      LaunchTemplatePrivateDnsNameOptionsRequest it) {
    return new LaunchTemplatePrivateDnsNameOptions(
        it.hostnameType(), it.enableResourceNameDnsARecord(), it.enableResourceNameDnsAAAARecord());
  }

  static LaunchTemplateInstanceMaintenanceOptions instanceMaintenanceOptions(
      LaunchTemplateInstanceMaintenanceOptionsRequest it) {
    return new LaunchTemplateInstanceMaintenanceOptions(it.autoRecovery());
  }

  static LaunchTemplateNetworkPerformanceOptions networkPerformanceOptions(
      LaunchTemplateNetworkPerformanceOptionsRequest it) {
    return new LaunchTemplateNetworkPerformanceOptions(it.bandwidthWeighting());
  }

  static LaunchTemplateSpotMarketOptions spotMarketOptions(
      LaunchTemplateSpotMarketOptionsRequest it) {
    return LaunchTemplateSpotMarketOptions.of(out -> {
      out.maxPrice = it.maxPrice();
      out.spotInstanceType = it.spotInstanceType();
      out.blockDurationMinutes = it.blockDurationMinutes();
      out.validUntil = it.validUntil();
      out.instanceInterruptionBehavior = it.instanceInterruptionBehavior();
    });
  }

  static CapacityReservationTargetResponse capacityReservationTarget(CapacityReservationTarget it) {
    return new CapacityReservationTargetResponse(
        it.capacityReservationId(), it.capacityReservationResourceGroupArn());
  }
}
