package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.EbsInfo;
import dev.virga.plugin.ec2.model.InstanceTypeInfo;
import dev.virga.plugin.ec2.model.MemoryInfo;
import dev.virga.plugin.ec2.model.NetworkInfo;
import dev.virga.plugin.ec2.model.NitroTpmInfo;
import dev.virga.plugin.ec2.model.ProcessorInfo;
import dev.virga.plugin.ec2.model.VCpuInfo;
import dev.virga.plugin.ec2.resource.Filters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What instance types can be found by.
final class InstanceTypeFilters {
  /// What the catalogue does not know of its types, or what none of them has.
  private static final List<String> UNKNOWN =
      List.of(
          "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps",
          "ebs-info.ebs-optimized-info.baseline-iops",
          "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps",
          "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
          "ebs-info.ebs-optimized-info.maximum-iops",
          "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps",
          "instance-storage-info.disk.count",
          "instance-storage-info.disk.size-in-gb",
          "instance-storage-info.disk.type",
          "instance-storage-info.encryption-support",
          "instance-storage-info.nvme-support",
          "instance-storage-info.total-size-in-gb",
          "network-info.efa-info.maximum-efa-interfaces");

  static final Filters<InstanceTypeInfo> FILTERS = filters();

  private InstanceTypeFilters() {}

  private static Filters<InstanceTypeInfo> filters() {
    Filters<InstanceTypeInfo> filters = known();
    for (String name : UNKNOWN) {
      filters = filters.any(name, _ -> Stream.of());
    }
    return filters;
  }

  private static Filters<InstanceTypeInfo> known() {
    return Filters.<InstanceTypeInfo>none()
        .one("auto-recovery-supported", InstanceTypeInfo::autoRecoverySupported)
        .one("bare-metal", InstanceTypeInfo::bareMetal)
        .one("burstable-performance-supported", InstanceTypeInfo::burstablePerformanceSupported)
        .one("current-generation", InstanceTypeInfo::currentGeneration)
        .one("dedicated-hosts-supported", InstanceTypeInfo::dedicatedHostsSupported)
        .one("free-tier-eligible", InstanceTypeInfo::freeTierEligible)
        .one("hibernation-supported", InstanceTypeInfo::hibernationSupported)
        .one("hypervisor", InstanceTypeInfo::hypervisor)
        .one("instance-storage-supported", InstanceTypeInfo::instanceStorageSupported)
        .one("instance-type", InstanceTypeInfo::instanceType)
        .one("nitro-enclaves-support", InstanceTypeInfo::nitroEnclavesSupport)
        .one("nitro-tpm-support", InstanceTypeInfo::nitroTpmSupport)
        .one("reboot-migration-support", InstanceTypeInfo::rebootMigrationSupport)
        .any("supported-boot-mode", it -> each(it.supportedBootModes()))
        .any("supported-root-device-type", it -> each(it.supportedRootDeviceTypes()))
        .any("supported-usage-class", it -> each(it.supportedUsageClasses()))
        .any("supported-virtualization-type", it -> each(it.supportedVirtualizationTypes()))
        .any(
            "ebs-info.attachment-limit-type",
            in(InstanceTypeInfo::ebsInfo, EbsInfo::attachmentLimitType))
        .any(
            "ebs-info.maximum-ebs-attachments",
            in(InstanceTypeInfo::ebsInfo, EbsInfo::maximumEbsAttachments))
        .any(
            "ebs-info.ebs-optimized-support",
            in(InstanceTypeInfo::ebsInfo, EbsInfo::ebsOptimizedSupport))
        .any(
            "ebs-info.encryption-support",
            in(InstanceTypeInfo::ebsInfo, EbsInfo::encryptionSupport))
        .any("ebs-info.nvme-support", in(InstanceTypeInfo::ebsInfo, EbsInfo::nvmeSupport))
        .any("memory-info.size-in-mib", in(InstanceTypeInfo::memoryInfo, MemoryInfo::sizeInMiB))
        .any(
            "network-info.efa-supported",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::efaSupported))
        .any("network-info.ena-support", in(InstanceTypeInfo::networkInfo, NetworkInfo::enaSupport))
        .any(
            "network-info.flexible-ena-queues-support",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::flexibleEnaQueuesSupport))
        .any(
            "network-info.encryption-in-transit-supported",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::encryptionInTransitSupported))
        .any(
            "network-info.ipv4-addresses-per-interface",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::ipv4AddressesPerInterface))
        .any(
            "network-info.ipv6-addresses-per-interface",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::ipv6AddressesPerInterface))
        .any(
            "network-info.ipv6-supported",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::ipv6Supported))
        .any(
            "network-info.maximum-network-cards",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::maximumNetworkCards))
        .any(
            "network-info.maximum-network-interfaces",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::maximumNetworkInterfaces))
        .any(
            "network-info.network-performance",
            in(InstanceTypeInfo::networkInfo, NetworkInfo::networkPerformance))
        .any(
            "processor-info.sustained-clock-speed-in-ghz",
            in(InstanceTypeInfo::processorInfo, ProcessorInfo::sustainedClockSpeedInGhz))
        .any("vcpu-info.default-cores", in(InstanceTypeInfo::vCpuInfo, VCpuInfo::defaultCores))
        .any(
            "vcpu-info.default-threads-per-core",
            in(InstanceTypeInfo::vCpuInfo, VCpuInfo::defaultThreadsPerCore))
        .any("vcpu-info.default-vcpus", in(InstanceTypeInfo::vCpuInfo, VCpuInfo::defaultVCpus))
        .any(
            "network-info.bandwidth-weightings",
            eachIn(InstanceTypeInfo::networkInfo, NetworkInfo::bandwidthWeightings))
        .any(
            "nitro-tpm-info.supported-versions",
            eachIn(InstanceTypeInfo::nitroTpmInfo, NitroTpmInfo::supportedVersions))
        .any(
            "processor-info.supported-architecture",
            eachIn(InstanceTypeInfo::processorInfo, ProcessorInfo::supportedArchitectures))
        .any(
            "processor-info.supported-features",
            eachIn(InstanceTypeInfo::processorInfo, ProcessorInfo::supportedFeatures))
        .any("vcpu-info.valid-cores", eachIn(InstanceTypeInfo::vCpuInfo, VCpuInfo::validCores))
        .any(
            "vcpu-info.valid-threads-per-core",
            eachIn(InstanceTypeInfo::vCpuInfo, VCpuInfo::validThreadsPerCore));
  }

  private static Stream<?> each(@Nullable List<?> values) {
    return values == null ? Stream.of() : values.stream();
  }

  private static <P> Function<InstanceTypeInfo, Stream<?>> in(
      Function<InstanceTypeInfo, @Nullable P> part, Function<P, @Nullable Object> member) {
    return type -> {
      P given = part.apply(type);
      return given == null ? Stream.of() : Stream.ofNullable(member.apply(given));
    };
  }

  private static <P> Function<InstanceTypeInfo, Stream<?>> eachIn(
      Function<InstanceTypeInfo, @Nullable P> part, Function<P, @Nullable List<?>> members) {
    return type -> {
      P given = part.apply(type);
      return given == null ? Stream.of() : each(members.apply(given));
    };
  }
}
