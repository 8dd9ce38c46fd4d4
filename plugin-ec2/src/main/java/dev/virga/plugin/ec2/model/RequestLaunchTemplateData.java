package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Sensitive;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RequestLaunchTemplateData` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestLaunchTemplateData.html).
public record RequestLaunchTemplateData(
    @Name("KernelId") @Nullable String kernelId,
    @Name("EbsOptimized") @Nullable Boolean ebsOptimized,
    @Name("IamInstanceProfile")
        @Nullable LaunchTemplateIamInstanceProfileSpecificationRequest iamInstanceProfile,
    @Name("BlockDeviceMapping") @Item("BlockDeviceMapping")
        @Nullable List<LaunchTemplateBlockDeviceMappingRequest> blockDeviceMappings,
    @Name("NetworkInterface") @Item("InstanceNetworkInterfaceSpecification")
        @Nullable List<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>
            networkInterfaces,
    @Name("ImageId") @Nullable String imageId,
    @Name("InstanceType") @Nullable String instanceType,
    @Name("KeyName") @Nullable String keyName,
    @Name("Monitoring") @Nullable LaunchTemplatesMonitoringRequest monitoring,
    @Name("Placement") @Nullable LaunchTemplatePlacementRequest placement,
    @Name("RamDiskId") @Nullable String ramDiskId,
    @Name("DisableApiTermination") @Nullable Boolean disableApiTermination,
    @Name("InstanceInitiatedShutdownBehavior")
        @Nullable ShutdownBehavior instanceInitiatedShutdownBehavior,
    @Name("UserData") @Sensitive @Nullable String userData,
    @Name("TagSpecification") @Item("LaunchTemplateTagSpecificationRequest")
        @Nullable List<LaunchTemplateTagSpecificationRequest> tagSpecifications,
    @Name("ElasticGpuSpecification") @Item("ElasticGpuSpecification")
        @Nullable List<ElasticGpuSpecification> elasticGpuSpecifications,
    @Name("ElasticInferenceAccelerator")
        @Nullable List<LaunchTemplateElasticInferenceAccelerator> elasticInferenceAccelerators,
    @Name("SecurityGroupId") @Item("SecurityGroupId") @Nullable List<String> securityGroupIds,
    @Name("SecurityGroup") @Item("SecurityGroup") @Nullable List<String> securityGroups,
    @Name("InstanceMarketOptions")
        @Nullable LaunchTemplateInstanceMarketOptionsRequest instanceMarketOptions,
    @Name("CreditSpecification") @Nullable CreditSpecificationRequest creditSpecification,
    @Name("CpuOptions") @Nullable LaunchTemplateCpuOptionsRequest cpuOptions,
    @Name("CapacityReservationSpecification")
        @Nullable LaunchTemplateCapacityReservationSpecificationRequest
            capacityReservationSpecification,
    @Name("LicenseSpecification")
        @Nullable List<LaunchTemplateLicenseConfigurationRequest> licenseSpecifications,
    @Name("HibernationOptions")
        @Nullable LaunchTemplateHibernationOptionsRequest hibernationOptions,
    @Name("MetadataOptions") @Nullable LaunchTemplateInstanceMetadataOptionsRequest metadataOptions,
    @Name("EnclaveOptions") @Nullable LaunchTemplateEnclaveOptionsRequest enclaveOptions,
    @Name("InstanceRequirements") @Nullable InstanceRequirementsRequest instanceRequirements,
    @Name("PrivateDnsNameOptions")
        @Nullable LaunchTemplatePrivateDnsNameOptionsRequest privateDnsNameOptions,
    @Name("MaintenanceOptions")
        @Nullable LaunchTemplateInstanceMaintenanceOptionsRequest maintenanceOptions,
    @Name("DisableApiStop") @Nullable Boolean disableApiStop,
    @Name("Operator") @Nullable OperatorRequest operator,
    @Name("NetworkPerformanceOptions")
        @Nullable LaunchTemplateNetworkPerformanceOptionsRequest networkPerformanceOptions,
    @Name("SecondaryInterface") @Item("InstanceSecondaryInterfaceSpecification")
        @Nullable List<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>
            secondaryInterfaces) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RequestLaunchTemplateData of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RequestLaunchTemplateData with(Consumer<Builder> changes) {
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

  /// The members of a RequestLaunchTemplateData in the making.
  public static final class Builder {
    public @Nullable String kernelId;
    public @Nullable Boolean ebsOptimized;
    public @Nullable LaunchTemplateIamInstanceProfileSpecificationRequest iamInstanceProfile;
    public @Nullable List<LaunchTemplateBlockDeviceMappingRequest> blockDeviceMappings;
    public @Nullable List<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>
        networkInterfaces;
    public @Nullable String imageId;
    public @Nullable String instanceType;
    public @Nullable String keyName;
    public @Nullable LaunchTemplatesMonitoringRequest monitoring;
    public @Nullable LaunchTemplatePlacementRequest placement;
    public @Nullable String ramDiskId;
    public @Nullable Boolean disableApiTermination;
    public @Nullable ShutdownBehavior instanceInitiatedShutdownBehavior;
    public @Nullable String userData;
    public @Nullable List<LaunchTemplateTagSpecificationRequest> tagSpecifications;
    public @Nullable List<ElasticGpuSpecification> elasticGpuSpecifications;
    public @Nullable List<LaunchTemplateElasticInferenceAccelerator> elasticInferenceAccelerators;
    public @Nullable List<String> securityGroupIds;
    public @Nullable List<String> securityGroups;
    public @Nullable LaunchTemplateInstanceMarketOptionsRequest instanceMarketOptions;
    public @Nullable CreditSpecificationRequest creditSpecification;
    public @Nullable LaunchTemplateCpuOptionsRequest cpuOptions;
    public @Nullable LaunchTemplateCapacityReservationSpecificationRequest
        capacityReservationSpecification;
    public @Nullable List<LaunchTemplateLicenseConfigurationRequest> licenseSpecifications;
    public @Nullable LaunchTemplateHibernationOptionsRequest hibernationOptions;
    public @Nullable LaunchTemplateInstanceMetadataOptionsRequest metadataOptions;
    public @Nullable LaunchTemplateEnclaveOptionsRequest enclaveOptions;
    public @Nullable InstanceRequirementsRequest instanceRequirements;
    public @Nullable LaunchTemplatePrivateDnsNameOptionsRequest privateDnsNameOptions;
    public @Nullable LaunchTemplateInstanceMaintenanceOptionsRequest maintenanceOptions;
    public @Nullable Boolean disableApiStop;
    public @Nullable OperatorRequest operator;
    public @Nullable LaunchTemplateNetworkPerformanceOptionsRequest networkPerformanceOptions;
    public @Nullable List<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>
        secondaryInterfaces;

    private RequestLaunchTemplateData build() {
      return new RequestLaunchTemplateData(
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
