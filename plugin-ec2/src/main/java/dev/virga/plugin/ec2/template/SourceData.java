package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;
import org.jspecify.annotations.Nullable;

/// What a version of a launch template inherits from the version that it starts from: every member that
/// it does not have itself.
final class SourceData {
  private SourceData() {}

  static ResponseLaunchTemplateData merged(
      ResponseLaunchTemplateData own, ResponseLaunchTemplateData source) {
    return ResponseLaunchTemplateData.of(it -> {
      it.kernelId = first(own.kernelId(), source.kernelId());
      it.ebsOptimized = first(own.ebsOptimized(), source.ebsOptimized());
      it.iamInstanceProfile = first(own.iamInstanceProfile(), source.iamInstanceProfile());
      it.blockDeviceMappings = first(own.blockDeviceMappings(), source.blockDeviceMappings());
      it.networkInterfaces = first(own.networkInterfaces(), source.networkInterfaces());
      it.imageId = first(own.imageId(), source.imageId());
      it.instanceType = first(own.instanceType(), source.instanceType());
      it.keyName = first(own.keyName(), source.keyName());
      it.monitoring = first(own.monitoring(), source.monitoring());
      it.placement = first(own.placement(), source.placement());
      it.ramDiskId = first(own.ramDiskId(), source.ramDiskId());
      it.disableApiTermination = first(own.disableApiTermination(), source.disableApiTermination());
      it.instanceInitiatedShutdownBehavior =
          first(
              own.instanceInitiatedShutdownBehavior(), source.instanceInitiatedShutdownBehavior());
      it.userData = first(own.userData(), source.userData());
      it.tagSpecifications = first(own.tagSpecifications(), source.tagSpecifications());
      it.elasticGpuSpecifications =
          first(own.elasticGpuSpecifications(), source.elasticGpuSpecifications());
      it.elasticInferenceAccelerators =
          first(own.elasticInferenceAccelerators(), source.elasticInferenceAccelerators());
      it.securityGroupIds = first(own.securityGroupIds(), source.securityGroupIds());
      it.securityGroups = first(own.securityGroups(), source.securityGroups());
      it.instanceMarketOptions = first(own.instanceMarketOptions(), source.instanceMarketOptions());
      it.creditSpecification = first(own.creditSpecification(), source.creditSpecification());
      it.cpuOptions = first(own.cpuOptions(), source.cpuOptions());
      it.capacityReservationSpecification =
          first(own.capacityReservationSpecification(), source.capacityReservationSpecification());
      it.licenseSpecifications = first(own.licenseSpecifications(), source.licenseSpecifications());
      it.hibernationOptions = first(own.hibernationOptions(), source.hibernationOptions());
      it.metadataOptions = first(own.metadataOptions(), source.metadataOptions());
      it.enclaveOptions = first(own.enclaveOptions(), source.enclaveOptions());
      it.instanceRequirements = first(own.instanceRequirements(), source.instanceRequirements());
      it.privateDnsNameOptions = first(own.privateDnsNameOptions(), source.privateDnsNameOptions());
      it.maintenanceOptions = first(own.maintenanceOptions(), source.maintenanceOptions());
      it.disableApiStop = first(own.disableApiStop(), source.disableApiStop());
      it.operator = first(own.operator(), source.operator());
      it.networkPerformanceOptions =
          first(own.networkPerformanceOptions(), source.networkPerformanceOptions());
      it.secondaryInterfaces = first(own.secondaryInterfaces(), source.secondaryInterfaces());
    });
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T source) {
    return own == null ? source : own;
  }
}
