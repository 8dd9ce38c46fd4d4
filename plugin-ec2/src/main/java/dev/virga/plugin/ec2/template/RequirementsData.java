package dev.virga.plugin.ec2.template;

import static dev.virga.plugin.ec2.template.Given.each;
import static dev.virga.plugin.ec2.template.Given.part;

import dev.virga.plugin.ec2.model.AcceleratorCount;
import dev.virga.plugin.ec2.model.AcceleratorCountRequest;
import dev.virga.plugin.ec2.model.AcceleratorTotalMemoryMiB;
import dev.virga.plugin.ec2.model.AcceleratorTotalMemoryMiBRequest;
import dev.virga.plugin.ec2.model.BaselineEbsBandwidthMbps;
import dev.virga.plugin.ec2.model.BaselineEbsBandwidthMbpsRequest;
import dev.virga.plugin.ec2.model.BaselinePerformanceFactors;
import dev.virga.plugin.ec2.model.BaselinePerformanceFactorsRequest;
import dev.virga.plugin.ec2.model.CpuPerformanceFactor;
import dev.virga.plugin.ec2.model.CpuPerformanceFactorRequest;
import dev.virga.plugin.ec2.model.InstanceRequirements;
import dev.virga.plugin.ec2.model.InstanceRequirementsRequest;
import dev.virga.plugin.ec2.model.MemoryGiBPerVCpu;
import dev.virga.plugin.ec2.model.MemoryGiBPerVCpuRequest;
import dev.virga.plugin.ec2.model.MemoryMiB;
import dev.virga.plugin.ec2.model.MemoryMiBRequest;
import dev.virga.plugin.ec2.model.NetworkBandwidthGbps;
import dev.virga.plugin.ec2.model.NetworkBandwidthGbpsRequest;
import dev.virga.plugin.ec2.model.NetworkInterfaceCount;
import dev.virga.plugin.ec2.model.NetworkInterfaceCountRequest;
import dev.virga.plugin.ec2.model.PerformanceFactorReference;
import dev.virga.plugin.ec2.model.PerformanceFactorReferenceRequest;
import dev.virga.plugin.ec2.model.TotalLocalStorageGB;
import dev.virga.plugin.ec2.model.TotalLocalStorageGBRequest;
import dev.virga.plugin.ec2.model.VCpuCountRange;
import dev.virga.plugin.ec2.model.VCpuCountRangeRequest;

/// What the data of a launch template requires of instance types.
final class RequirementsData {
  private RequirementsData() {}

  static InstanceRequirements of(InstanceRequirementsRequest it) {
    return InstanceRequirements.of(out -> {
      out.vCpuCount = part(it.vCpuCount(), RequirementsData::cpuCount);
      out.memoryMiB = part(it.memoryMiB(), RequirementsData::memoryMiB);
      out.cpuManufacturers = it.cpuManufacturers();
      out.memoryGiBPerVCpu = part(it.memoryGiBPerVCpu(), RequirementsData::memoryGiBPerVCpu);
      out.excludedInstanceTypes = it.excludedInstanceTypes();
      out.instanceGenerations = it.instanceGenerations();
      out.spotMaxPricePercentageOverLowestPrice = it.spotMaxPricePercentageOverLowestPrice();
      out.onDemandMaxPricePercentageOverLowestPrice =
          it.onDemandMaxPricePercentageOverLowestPrice();
      out.bareMetal = it.bareMetal();
      out.burstablePerformance = it.burstablePerformance();
      out.requireHibernateSupport = it.requireHibernateSupport();
      out.networkInterfaceCount =
          part(it.networkInterfaceCount(), RequirementsData::networkInterfaceCount);
      out.localStorage = it.localStorage();
      out.localStorageTypes = it.localStorageTypes();
      out.totalLocalStorageGB =
          part(it.totalLocalStorageGB(), RequirementsData::totalLocalStorageGB);
      out.baselineEbsBandwidthMbps =
          part(it.baselineEbsBandwidthMbps(), RequirementsData::baselineEbsBandwidthMbps);
      out.acceleratorTypes = it.acceleratorTypes();
      out.acceleratorCount = part(it.acceleratorCount(), RequirementsData::acceleratorCount);
      out.acceleratorManufacturers = it.acceleratorManufacturers();
      out.acceleratorNames = it.acceleratorNames();
      out.acceleratorTotalMemoryMiB =
          part(it.acceleratorTotalMemoryMiB(), RequirementsData::acceleratorTotalMemoryMiB);
      out.networkBandwidthGbps =
          part(it.networkBandwidthGbps(), RequirementsData::networkBandwidthGbps);
      out.allowedInstanceTypes = it.allowedInstanceTypes();
      out.maxSpotPriceAsPercentageOfOptimalOnDemandPrice =
          it.maxSpotPriceAsPercentageOfOptimalOnDemandPrice();
      out.baselinePerformanceFactors =
          part(it.baselinePerformanceFactors(), RequirementsData::baselinePerformanceFactors);
      out.requireEncryptionInTransit = it.requireEncryptionInTransit();
    });
  }

  static VCpuCountRange cpuCount(VCpuCountRangeRequest it) {
    return new VCpuCountRange(it.min(), it.max());
  }

  static MemoryMiB memoryMiB(MemoryMiBRequest it) {
    return new MemoryMiB(it.min(), it.max());
  }

  static MemoryGiBPerVCpu memoryGiBPerVCpu(MemoryGiBPerVCpuRequest it) {
    return new MemoryGiBPerVCpu(it.min(), it.max());
  }

  static NetworkInterfaceCount networkInterfaceCount(NetworkInterfaceCountRequest it) {
    return new NetworkInterfaceCount(it.min(), it.max());
  }

  static TotalLocalStorageGB totalLocalStorageGB(TotalLocalStorageGBRequest it) {
    return new TotalLocalStorageGB(it.min(), it.max());
  }

  static BaselineEbsBandwidthMbps baselineEbsBandwidthMbps(BaselineEbsBandwidthMbpsRequest it) {
    return new BaselineEbsBandwidthMbps(it.min(), it.max());
  }

  static AcceleratorCount acceleratorCount(AcceleratorCountRequest it) {
    return new AcceleratorCount(it.min(), it.max());
  }

  static AcceleratorTotalMemoryMiB acceleratorTotalMemoryMiB(AcceleratorTotalMemoryMiBRequest it) {
    return new AcceleratorTotalMemoryMiB(it.min(), it.max());
  }

  static NetworkBandwidthGbps networkBandwidthGbps(NetworkBandwidthGbpsRequest it) {
    return new NetworkBandwidthGbps(it.min(), it.max());
  }

  static BaselinePerformanceFactors baselinePerformanceFactors(
      BaselinePerformanceFactorsRequest it) {
    return new BaselinePerformanceFactors(part(it.cpu(), RequirementsData::cpuPerformanceFactor));
  }

  static CpuPerformanceFactor cpuPerformanceFactor(CpuPerformanceFactorRequest it) {
    return new CpuPerformanceFactor(
        each(it.references(), RequirementsData::performanceFactorReference));
  }

  static PerformanceFactorReference performanceFactorReference(
      PerformanceFactorReferenceRequest it) {
    return new PerformanceFactorReference(it.instanceFamily());
  }
}
