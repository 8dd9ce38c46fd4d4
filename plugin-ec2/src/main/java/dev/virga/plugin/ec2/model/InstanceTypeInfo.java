package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InstanceTypeInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeInfo.html).
public record InstanceTypeInfo(
    @Nullable String instanceType,
    @Nullable Boolean currentGeneration,
    @Nullable Boolean freeTierEligible,
    @Nullable List<UsageClassType> supportedUsageClasses,
    @Nullable List<RootDeviceType> supportedRootDeviceTypes,
    @Nullable List<VirtualizationType> supportedVirtualizationTypes,
    @Nullable Boolean bareMetal,
    @Nullable InstanceTypeHypervisor hypervisor,
    @Nullable ProcessorInfo processorInfo,
    @Nullable VCpuInfo vCpuInfo,
    @Nullable MemoryInfo memoryInfo,
    @Nullable Boolean instanceStorageSupported,
    @Nullable InstanceStorageInfo instanceStorageInfo,
    @Nullable EbsInfo ebsInfo,
    @Nullable NetworkInfo networkInfo,
    @Nullable GpuInfo gpuInfo,
    @Nullable FpgaInfo fpgaInfo,
    @Nullable PlacementGroupInfo placementGroupInfo,
    @Nullable InferenceAcceleratorInfo inferenceAcceleratorInfo,
    @Nullable Boolean hibernationSupported,
    @Nullable Boolean burstablePerformanceSupported,
    @Nullable Boolean dedicatedHostsSupported,
    @Nullable Boolean autoRecoverySupported,
    @Nullable List<BootModeType> supportedBootModes,
    @Nullable NitroEnclavesSupport nitroEnclavesSupport,
    @Nullable NitroTpmSupport nitroTpmSupport,
    @Nullable NitroTpmInfo nitroTpmInfo,
    @Nullable MediaAcceleratorInfo mediaAcceleratorInfo,
    @Nullable NeuronInfo neuronInfo,
    @Nullable PhcSupport phcSupport,
    @Nullable RebootMigrationSupport rebootMigrationSupport,
    @Nullable Boolean supportedInRegion) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InstanceTypeInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InstanceTypeInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.instanceType = this.instanceType;
    it.currentGeneration = this.currentGeneration;
    it.freeTierEligible = this.freeTierEligible;
    it.supportedUsageClasses = this.supportedUsageClasses;
    it.supportedRootDeviceTypes = this.supportedRootDeviceTypes;
    it.supportedVirtualizationTypes = this.supportedVirtualizationTypes;
    it.bareMetal = this.bareMetal;
    it.hypervisor = this.hypervisor;
    it.processorInfo = this.processorInfo;
    it.vCpuInfo = this.vCpuInfo;
    it.memoryInfo = this.memoryInfo;
    it.instanceStorageSupported = this.instanceStorageSupported;
    it.instanceStorageInfo = this.instanceStorageInfo;
    it.ebsInfo = this.ebsInfo;
    it.networkInfo = this.networkInfo;
    it.gpuInfo = this.gpuInfo;
    it.fpgaInfo = this.fpgaInfo;
    it.placementGroupInfo = this.placementGroupInfo;
    it.inferenceAcceleratorInfo = this.inferenceAcceleratorInfo;
    it.hibernationSupported = this.hibernationSupported;
    it.burstablePerformanceSupported = this.burstablePerformanceSupported;
    it.dedicatedHostsSupported = this.dedicatedHostsSupported;
    it.autoRecoverySupported = this.autoRecoverySupported;
    it.supportedBootModes = this.supportedBootModes;
    it.nitroEnclavesSupport = this.nitroEnclavesSupport;
    it.nitroTpmSupport = this.nitroTpmSupport;
    it.nitroTpmInfo = this.nitroTpmInfo;
    it.mediaAcceleratorInfo = this.mediaAcceleratorInfo;
    it.neuronInfo = this.neuronInfo;
    it.phcSupport = this.phcSupport;
    it.rebootMigrationSupport = this.rebootMigrationSupport;
    it.supportedInRegion = this.supportedInRegion;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InstanceTypeInfo in the making.
  public static final class Builder {
    public @Nullable String instanceType;
    public @Nullable Boolean currentGeneration;
    public @Nullable Boolean freeTierEligible;
    public @Nullable List<UsageClassType> supportedUsageClasses;
    public @Nullable List<RootDeviceType> supportedRootDeviceTypes;
    public @Nullable List<VirtualizationType> supportedVirtualizationTypes;
    public @Nullable Boolean bareMetal;
    public @Nullable InstanceTypeHypervisor hypervisor;
    public @Nullable ProcessorInfo processorInfo;
    public @Nullable VCpuInfo vCpuInfo;
    public @Nullable MemoryInfo memoryInfo;
    public @Nullable Boolean instanceStorageSupported;
    public @Nullable InstanceStorageInfo instanceStorageInfo;
    public @Nullable EbsInfo ebsInfo;
    public @Nullable NetworkInfo networkInfo;
    public @Nullable GpuInfo gpuInfo;
    public @Nullable FpgaInfo fpgaInfo;
    public @Nullable PlacementGroupInfo placementGroupInfo;
    public @Nullable InferenceAcceleratorInfo inferenceAcceleratorInfo;
    public @Nullable Boolean hibernationSupported;
    public @Nullable Boolean burstablePerformanceSupported;
    public @Nullable Boolean dedicatedHostsSupported;
    public @Nullable Boolean autoRecoverySupported;
    public @Nullable List<BootModeType> supportedBootModes;
    public @Nullable NitroEnclavesSupport nitroEnclavesSupport;
    public @Nullable NitroTpmSupport nitroTpmSupport;
    public @Nullable NitroTpmInfo nitroTpmInfo;
    public @Nullable MediaAcceleratorInfo mediaAcceleratorInfo;
    public @Nullable NeuronInfo neuronInfo;
    public @Nullable PhcSupport phcSupport;
    public @Nullable RebootMigrationSupport rebootMigrationSupport;
    public @Nullable Boolean supportedInRegion;

    private InstanceTypeInfo build() {
      return new InstanceTypeInfo(
          instanceType,
          currentGeneration,
          freeTierEligible,
          supportedUsageClasses,
          supportedRootDeviceTypes,
          supportedVirtualizationTypes,
          bareMetal,
          hypervisor,
          processorInfo,
          vCpuInfo,
          memoryInfo,
          instanceStorageSupported,
          instanceStorageInfo,
          ebsInfo,
          networkInfo,
          gpuInfo,
          fpgaInfo,
          placementGroupInfo,
          inferenceAcceleratorInfo,
          hibernationSupported,
          burstablePerformanceSupported,
          dedicatedHostsSupported,
          autoRecoverySupported,
          supportedBootModes,
          nitroEnclavesSupport,
          nitroTpmSupport,
          nitroTpmInfo,
          mediaAcceleratorInfo,
          neuronInfo,
          phcSupport,
          rebootMigrationSupport,
          supportedInRegion);
    }
  }
}
