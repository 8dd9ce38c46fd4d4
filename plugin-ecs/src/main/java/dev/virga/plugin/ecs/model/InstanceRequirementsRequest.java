package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InstanceRequirementsRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html).
public record InstanceRequirementsRequest(
    @Nullable VCpuCountRangeRequest vCpuCount,
    @Nullable MemoryMiBRequest memoryMiB,
    @Nullable List<CpuManufacturer> cpuManufacturers,
    @Nullable MemoryGiBPerVCpuRequest memoryGiBPerVCpu,
    @Nullable List<String> excludedInstanceTypes,
    @Nullable List<InstanceGeneration> instanceGenerations,
    @Nullable Integer spotMaxPricePercentageOverLowestPrice,
    @Nullable Integer onDemandMaxPricePercentageOverLowestPrice,
    @Nullable BareMetal bareMetal,
    @Nullable BurstablePerformance burstablePerformance,
    @Nullable Boolean requireHibernateSupport,
    @Nullable NetworkInterfaceCountRequest networkInterfaceCount,
    @Nullable LocalStorage localStorage,
    @Nullable List<LocalStorageType> localStorageTypes,
    @Nullable TotalLocalStorageGBRequest totalLocalStorageGB,
    @Nullable BaselineEbsBandwidthMbpsRequest baselineEbsBandwidthMbps,
    @Nullable List<AcceleratorType> acceleratorTypes,
    @Nullable AcceleratorCountRequest acceleratorCount,
    @Nullable List<AcceleratorManufacturer> acceleratorManufacturers,
    @Nullable List<AcceleratorName> acceleratorNames,
    @Nullable AcceleratorTotalMemoryMiBRequest acceleratorTotalMemoryMiB,
    @Nullable NetworkBandwidthGbpsRequest networkBandwidthGbps,
    @Nullable List<String> allowedInstanceTypes,
    @Nullable Integer maxSpotPriceAsPercentageOfOptimalOnDemandPrice) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InstanceRequirementsRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InstanceRequirementsRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.vCpuCount = this.vCpuCount;
    it.memoryMiB = this.memoryMiB;
    it.cpuManufacturers = this.cpuManufacturers;
    it.memoryGiBPerVCpu = this.memoryGiBPerVCpu;
    it.excludedInstanceTypes = this.excludedInstanceTypes;
    it.instanceGenerations = this.instanceGenerations;
    it.spotMaxPricePercentageOverLowestPrice = this.spotMaxPricePercentageOverLowestPrice;
    it.onDemandMaxPricePercentageOverLowestPrice = this.onDemandMaxPricePercentageOverLowestPrice;
    it.bareMetal = this.bareMetal;
    it.burstablePerformance = this.burstablePerformance;
    it.requireHibernateSupport = this.requireHibernateSupport;
    it.networkInterfaceCount = this.networkInterfaceCount;
    it.localStorage = this.localStorage;
    it.localStorageTypes = this.localStorageTypes;
    it.totalLocalStorageGB = this.totalLocalStorageGB;
    it.baselineEbsBandwidthMbps = this.baselineEbsBandwidthMbps;
    it.acceleratorTypes = this.acceleratorTypes;
    it.acceleratorCount = this.acceleratorCount;
    it.acceleratorManufacturers = this.acceleratorManufacturers;
    it.acceleratorNames = this.acceleratorNames;
    it.acceleratorTotalMemoryMiB = this.acceleratorTotalMemoryMiB;
    it.networkBandwidthGbps = this.networkBandwidthGbps;
    it.allowedInstanceTypes = this.allowedInstanceTypes;
    it.maxSpotPriceAsPercentageOfOptimalOnDemandPrice =
        this.maxSpotPriceAsPercentageOfOptimalOnDemandPrice;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InstanceRequirementsRequest in the making.
  public static final class Builder {
    public @Nullable VCpuCountRangeRequest vCpuCount;
    public @Nullable MemoryMiBRequest memoryMiB;
    public @Nullable List<CpuManufacturer> cpuManufacturers;
    public @Nullable MemoryGiBPerVCpuRequest memoryGiBPerVCpu;
    public @Nullable List<String> excludedInstanceTypes;
    public @Nullable List<InstanceGeneration> instanceGenerations;
    public @Nullable Integer spotMaxPricePercentageOverLowestPrice;
    public @Nullable Integer onDemandMaxPricePercentageOverLowestPrice;
    public @Nullable BareMetal bareMetal;
    public @Nullable BurstablePerformance burstablePerformance;
    public @Nullable Boolean requireHibernateSupport;
    public @Nullable NetworkInterfaceCountRequest networkInterfaceCount;
    public @Nullable LocalStorage localStorage;
    public @Nullable List<LocalStorageType> localStorageTypes;
    public @Nullable TotalLocalStorageGBRequest totalLocalStorageGB;
    public @Nullable BaselineEbsBandwidthMbpsRequest baselineEbsBandwidthMbps;
    public @Nullable List<AcceleratorType> acceleratorTypes;
    public @Nullable AcceleratorCountRequest acceleratorCount;
    public @Nullable List<AcceleratorManufacturer> acceleratorManufacturers;
    public @Nullable List<AcceleratorName> acceleratorNames;
    public @Nullable AcceleratorTotalMemoryMiBRequest acceleratorTotalMemoryMiB;
    public @Nullable NetworkBandwidthGbpsRequest networkBandwidthGbps;
    public @Nullable List<String> allowedInstanceTypes;
    public @Nullable Integer maxSpotPriceAsPercentageOfOptimalOnDemandPrice;

    private InstanceRequirementsRequest build() {
      return new InstanceRequirementsRequest(
          vCpuCount,
          memoryMiB,
          cpuManufacturers,
          memoryGiBPerVCpu,
          excludedInstanceTypes,
          instanceGenerations,
          spotMaxPricePercentageOverLowestPrice,
          onDemandMaxPricePercentageOverLowestPrice,
          bareMetal,
          burstablePerformance,
          requireHibernateSupport,
          networkInterfaceCount,
          localStorage,
          localStorageTypes,
          totalLocalStorageGB,
          baselineEbsBandwidthMbps,
          acceleratorTypes,
          acceleratorCount,
          acceleratorManufacturers,
          acceleratorNames,
          acceleratorTotalMemoryMiB,
          networkBandwidthGbps,
          allowedInstanceTypes,
          maxSpotPriceAsPercentageOfOptimalOnDemandPrice);
    }
  }
}
