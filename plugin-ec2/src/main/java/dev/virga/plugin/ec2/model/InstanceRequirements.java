package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InstanceRequirements` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirements.html).
public record InstanceRequirements(
    @Nullable VCpuCountRange vCpuCount,
    @Nullable MemoryMiB memoryMiB,
    @Name("cpuManufacturerSet") @Nullable List<CpuManufacturer> cpuManufacturers,
    @Nullable MemoryGiBPerVCpu memoryGiBPerVCpu,
    @Name("excludedInstanceTypeSet") @Length(max = 400)
        @Nullable List<@Length(min = 1, max = 30) @Pattern("[a-zA-Z0-9\\.\\*\\-]+") String>
            excludedInstanceTypes,
    @Name("instanceGenerationSet") @Nullable List<InstanceGeneration> instanceGenerations,
    @Nullable Integer spotMaxPricePercentageOverLowestPrice,
    @Nullable Integer onDemandMaxPricePercentageOverLowestPrice,
    @Nullable BareMetal bareMetal,
    @Nullable BurstablePerformance burstablePerformance,
    @Nullable Boolean requireHibernateSupport,
    @Nullable NetworkInterfaceCount networkInterfaceCount,
    @Nullable LocalStorage localStorage,
    @Name("localStorageTypeSet") @Nullable List<LocalStorageType> localStorageTypes,
    @Nullable TotalLocalStorageGB totalLocalStorageGB,
    @Nullable BaselineEbsBandwidthMbps baselineEbsBandwidthMbps,
    @Name("acceleratorTypeSet") @Nullable List<AcceleratorType> acceleratorTypes,
    @Nullable AcceleratorCount acceleratorCount,
    @Name("acceleratorManufacturerSet")
        @Nullable List<AcceleratorManufacturer> acceleratorManufacturers,
    @Name("acceleratorNameSet") @Nullable List<AcceleratorName> acceleratorNames,
    @Nullable AcceleratorTotalMemoryMiB acceleratorTotalMemoryMiB,
    @Nullable NetworkBandwidthGbps networkBandwidthGbps,
    @Name("allowedInstanceTypeSet") @Length(max = 400)
        @Nullable List<@Length(min = 1, max = 30) @Pattern("[a-zA-Z0-9\\.\\*\\-]+") String>
            allowedInstanceTypes,
    @Nullable Integer maxSpotPriceAsPercentageOfOptimalOnDemandPrice,
    @Nullable BaselinePerformanceFactors baselinePerformanceFactors,
    @Nullable Boolean requireEncryptionInTransit) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InstanceRequirements of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InstanceRequirements with(Consumer<Builder> changes) {
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
    it.baselinePerformanceFactors = this.baselinePerformanceFactors;
    it.requireEncryptionInTransit = this.requireEncryptionInTransit;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InstanceRequirements in the making.
  public static final class Builder {
    public @Nullable VCpuCountRange vCpuCount;
    public @Nullable MemoryMiB memoryMiB;
    public @Nullable List<CpuManufacturer> cpuManufacturers;
    public @Nullable MemoryGiBPerVCpu memoryGiBPerVCpu;
    public @Nullable List<String> excludedInstanceTypes;
    public @Nullable List<InstanceGeneration> instanceGenerations;
    public @Nullable Integer spotMaxPricePercentageOverLowestPrice;
    public @Nullable Integer onDemandMaxPricePercentageOverLowestPrice;
    public @Nullable BareMetal bareMetal;
    public @Nullable BurstablePerformance burstablePerformance;
    public @Nullable Boolean requireHibernateSupport;
    public @Nullable NetworkInterfaceCount networkInterfaceCount;
    public @Nullable LocalStorage localStorage;
    public @Nullable List<LocalStorageType> localStorageTypes;
    public @Nullable TotalLocalStorageGB totalLocalStorageGB;
    public @Nullable BaselineEbsBandwidthMbps baselineEbsBandwidthMbps;
    public @Nullable List<AcceleratorType> acceleratorTypes;
    public @Nullable AcceleratorCount acceleratorCount;
    public @Nullable List<AcceleratorManufacturer> acceleratorManufacturers;
    public @Nullable List<AcceleratorName> acceleratorNames;
    public @Nullable AcceleratorTotalMemoryMiB acceleratorTotalMemoryMiB;
    public @Nullable NetworkBandwidthGbps networkBandwidthGbps;
    public @Nullable List<String> allowedInstanceTypes;
    public @Nullable Integer maxSpotPriceAsPercentageOfOptimalOnDemandPrice;
    public @Nullable BaselinePerformanceFactors baselinePerformanceFactors;
    public @Nullable Boolean requireEncryptionInTransit;

    private InstanceRequirements build() {
      return new InstanceRequirements(
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
          maxSpotPriceAsPercentageOfOptimalOnDemandPrice,
          baselinePerformanceFactors,
          requireEncryptionInTransit);
    }
  }
}
