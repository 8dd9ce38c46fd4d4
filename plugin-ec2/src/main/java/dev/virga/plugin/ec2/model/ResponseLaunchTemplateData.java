package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Sensitive;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ResponseLaunchTemplateData` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResponseLaunchTemplateData.html).
public record ResponseLaunchTemplateData(
    @Nullable String kernelId,
    @Nullable Boolean ebsOptimized,
    @Nullable LaunchTemplateIamInstanceProfileSpecification iamInstanceProfile,
    @Name("blockDeviceMappingSet")
        @Nullable List<LaunchTemplateBlockDeviceMapping> blockDeviceMappings,
    @Name("networkInterfaceSet")
        @Nullable List<LaunchTemplateInstanceNetworkInterfaceSpecification> networkInterfaces,
    @Nullable String imageId,
    @Nullable String instanceType,
    @Nullable String keyName,
    @Nullable LaunchTemplatesMonitoring monitoring,
    @Nullable LaunchTemplatePlacement placement,
    @Nullable String ramDiskId,
    @Nullable Boolean disableApiTermination,
    @Nullable ShutdownBehavior instanceInitiatedShutdownBehavior,
    @Sensitive @Nullable String userData,
    @Name("tagSpecificationSet") @Nullable List<LaunchTemplateTagSpecification> tagSpecifications,
    @Name("elasticGpuSpecificationSet")
        @Nullable List<ElasticGpuSpecificationResponse> elasticGpuSpecifications,
    @Name("elasticInferenceAcceleratorSet")
        @Nullable List<LaunchTemplateElasticInferenceAcceleratorResponse>
            elasticInferenceAccelerators,
    @Name("securityGroupIdSet") @Nullable List<String> securityGroupIds,
    @Name("securityGroupSet") @Nullable List<String> securityGroups,
    @Nullable LaunchTemplateInstanceMarketOptions instanceMarketOptions,
    @Nullable CreditSpecification creditSpecification,
    @Nullable LaunchTemplateCpuOptions cpuOptions,
    @Nullable LaunchTemplateCapacityReservationSpecificationResponse
        capacityReservationSpecification,
    @Name("licenseSet") @Nullable List<LaunchTemplateLicenseConfiguration> licenseSpecifications,
    @Nullable LaunchTemplateHibernationOptions hibernationOptions,
    @Nullable LaunchTemplateInstanceMetadataOptions metadataOptions,
    @Nullable LaunchTemplateEnclaveOptions enclaveOptions,
    @Nullable InstanceRequirements instanceRequirements,
    @Nullable LaunchTemplatePrivateDnsNameOptions privateDnsNameOptions,
    @Nullable LaunchTemplateInstanceMaintenanceOptions maintenanceOptions,
    @Nullable Boolean disableApiStop,
    @Nullable OperatorResponse operator,
    @Nullable LaunchTemplateNetworkPerformanceOptions networkPerformanceOptions,
    @Name("secondaryInterfaceSet")
        @Nullable List<LaunchTemplateInstanceSecondaryInterfaceSpecification> secondaryInterfaces) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ResponseLaunchTemplateData of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ResponseLaunchTemplateData with(Consumer<Builder> changes) {
    var it = new Builder();
    it.kernelId = this.kernelId;
    it.ebsOptimized = this.ebsOptimized;
    it.iamInstanceProfile = this.iamInstanceProfile;
    it.blockDeviceMappings = this.blockDeviceMappings;
    it.networkInterfaces = this.networkInterfaces;
    it.imageId = this.imageId;
    it.instanceType = this.instanceType;
    it.keyName = this.keyName;
    it.monitoring = this.monitoring;
    it.placement = this.placement;
    it.ramDiskId = this.ramDiskId;
    it.disableApiTermination = this.disableApiTermination;
    it.instanceInitiatedShutdownBehavior = this.instanceInitiatedShutdownBehavior;
    it.userData = this.userData;
    it.tagSpecifications = this.tagSpecifications;
    it.elasticGpuSpecifications = this.elasticGpuSpecifications;
    it.elasticInferenceAccelerators = this.elasticInferenceAccelerators;
    it.securityGroupIds = this.securityGroupIds;
    it.securityGroups = this.securityGroups;
    it.instanceMarketOptions = this.instanceMarketOptions;
    it.creditSpecification = this.creditSpecification;
    it.cpuOptions = this.cpuOptions;
    it.capacityReservationSpecification = this.capacityReservationSpecification;
    it.licenseSpecifications = this.licenseSpecifications;
    it.hibernationOptions = this.hibernationOptions;
    it.metadataOptions = this.metadataOptions;
    it.enclaveOptions = this.enclaveOptions;
    it.instanceRequirements = this.instanceRequirements;
    it.privateDnsNameOptions = this.privateDnsNameOptions;
    it.maintenanceOptions = this.maintenanceOptions;
    it.disableApiStop = this.disableApiStop;
    it.operator = this.operator;
    it.networkPerformanceOptions = this.networkPerformanceOptions;
    it.secondaryInterfaces = this.secondaryInterfaces;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ResponseLaunchTemplateData in the making.
  public static final class Builder {
    public @Nullable String kernelId;
    public @Nullable Boolean ebsOptimized;
    public @Nullable LaunchTemplateIamInstanceProfileSpecification iamInstanceProfile;
    public @Nullable List<LaunchTemplateBlockDeviceMapping> blockDeviceMappings;
    public @Nullable List<LaunchTemplateInstanceNetworkInterfaceSpecification> networkInterfaces;
    public @Nullable String imageId;
    public @Nullable String instanceType;
    public @Nullable String keyName;
    public @Nullable LaunchTemplatesMonitoring monitoring;
    public @Nullable LaunchTemplatePlacement placement;
    public @Nullable String ramDiskId;
    public @Nullable Boolean disableApiTermination;
    public @Nullable ShutdownBehavior instanceInitiatedShutdownBehavior;
    public @Nullable String userData;
    public @Nullable List<LaunchTemplateTagSpecification> tagSpecifications;
    public @Nullable List<ElasticGpuSpecificationResponse> elasticGpuSpecifications;
    public @Nullable List<LaunchTemplateElasticInferenceAcceleratorResponse>
        elasticInferenceAccelerators;
    public @Nullable List<String> securityGroupIds;
    public @Nullable List<String> securityGroups;
    public @Nullable LaunchTemplateInstanceMarketOptions instanceMarketOptions;
    public @Nullable CreditSpecification creditSpecification;
    public @Nullable LaunchTemplateCpuOptions cpuOptions;
    public @Nullable LaunchTemplateCapacityReservationSpecificationResponse
        capacityReservationSpecification;
    public @Nullable List<LaunchTemplateLicenseConfiguration> licenseSpecifications;
    public @Nullable LaunchTemplateHibernationOptions hibernationOptions;
    public @Nullable LaunchTemplateInstanceMetadataOptions metadataOptions;
    public @Nullable LaunchTemplateEnclaveOptions enclaveOptions;
    public @Nullable InstanceRequirements instanceRequirements;
    public @Nullable LaunchTemplatePrivateDnsNameOptions privateDnsNameOptions;
    public @Nullable LaunchTemplateInstanceMaintenanceOptions maintenanceOptions;
    public @Nullable Boolean disableApiStop;
    public @Nullable OperatorResponse operator;
    public @Nullable LaunchTemplateNetworkPerformanceOptions networkPerformanceOptions;
    public @Nullable List<LaunchTemplateInstanceSecondaryInterfaceSpecification>
        secondaryInterfaces;

    private ResponseLaunchTemplateData build() {
      return new ResponseLaunchTemplateData(
          kernelId,
          ebsOptimized,
          iamInstanceProfile,
          blockDeviceMappings,
          networkInterfaces,
          imageId,
          instanceType,
          keyName,
          monitoring,
          placement,
          ramDiskId,
          disableApiTermination,
          instanceInitiatedShutdownBehavior,
          userData,
          tagSpecifications,
          elasticGpuSpecifications,
          elasticInferenceAccelerators,
          securityGroupIds,
          securityGroups,
          instanceMarketOptions,
          creditSpecification,
          cpuOptions,
          capacityReservationSpecification,
          licenseSpecifications,
          hibernationOptions,
          metadataOptions,
          enclaveOptions,
          instanceRequirements,
          privateDnsNameOptions,
          maintenanceOptions,
          disableApiStop,
          operator,
          networkPerformanceOptions,
          secondaryInterfaces);
    }
  }
}
