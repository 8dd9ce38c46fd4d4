package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.ArchitectureType;
import dev.virga.plugin.ec2.model.BootModeType;
import dev.virga.plugin.ec2.model.EbsEncryptionSupport;
import dev.virga.plugin.ec2.model.EbsInfo;
import dev.virga.plugin.ec2.model.EbsNvmeSupport;
import dev.virga.plugin.ec2.model.EbsOptimizedSupport;
import dev.virga.plugin.ec2.model.EnaSupport;
import dev.virga.plugin.ec2.model.InstanceTypeHypervisor;
import dev.virga.plugin.ec2.model.InstanceTypeInfo;
import dev.virga.plugin.ec2.model.MemoryInfo;
import dev.virga.plugin.ec2.model.NetworkCardInfo;
import dev.virga.plugin.ec2.model.NetworkInfo;
import dev.virga.plugin.ec2.model.PlacementGroupInfo;
import dev.virga.plugin.ec2.model.PlacementGroupStrategy;
import dev.virga.plugin.ec2.model.ProcessorInfo;
import dev.virga.plugin.ec2.model.RootDeviceType;
import dev.virga.plugin.ec2.model.UsageClassType;
import dev.virga.plugin.ec2.model.VCpuInfo;
import dev.virga.plugin.ec2.model.VirtualizationType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// An [instance type](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html) of the
/// catalogue. What follows from these values is filled in, what else AWS tells of a type is absent.
///
/// @param cores physical cores; each has as many threads as there are vCPUs for it
/// @param memory in MiB
/// @param interfaces the most network interfaces
/// @param addresses the most addresses of a network interface
record InstanceType(
    String name,
    boolean arm,
    String manufacturer,
    int vcpus,
    int cores,
    long memory,
    String network,
    int interfaces,
    int addresses) {
  private static final Set<String> FREE = Set.of("t2.micro", "t3.micro");
  private static final Set<String> ALSO_32_BITS =
      Set.of("t2.nano", "t2.micro", "t2.small", "t2.medium");

  InstanceTypeInfo info() {
    return InstanceTypeInfo.of(it -> {
      it.instanceType = name;
      it.currentGeneration = true;
      it.freeTierEligible = FREE.contains(name);
      it.supportedUsageClasses = List.of(UsageClassType.ON_DEMAND, UsageClassType.SPOT);
      it.supportedRootDeviceTypes = List.of(RootDeviceType.EBS);
      it.supportedVirtualizationTypes = List.of(VirtualizationType.HVM);
      it.bareMetal = false;
      it.hypervisor = nitro() ? InstanceTypeHypervisor.NITRO : InstanceTypeHypervisor.XEN;
      it.processorInfo = new ProcessorInfo(architectures(), null, null, manufacturer);
      it.vCpuInfo = cpus();
      it.memoryInfo = new MemoryInfo(memory);
      it.instanceStorageSupported = false;
      it.ebsInfo = ebs();
      it.networkInfo = networkInfo();
      it.placementGroupInfo = new PlacementGroupInfo(strategies());
      it.burstablePerformanceSupported = burstable();
      it.supportedBootModes = bootModes();
    });
  }

  private boolean nitro() {
    return !name.startsWith("t2.");
  }

  private boolean burstable() {
    return name.startsWith("t");
  }

  private List<ArchitectureType> architectures() {
    if (arm) {
      return List.of(ArchitectureType.ARM64);
    }
    return ALSO_32_BITS.contains(name)
        ? List.of(ArchitectureType.I386, ArchitectureType.X86_64)
        : List.of(ArchitectureType.X86_64);
  }

  private VCpuInfo cpus() {
    int threads = vcpus / cores;
    List<Integer> validThreads = IntStream.rangeClosed(1, threads).boxed().toList();
    return new VCpuInfo(vcpus, cores, threads, null, validThreads);
  }

  private EbsInfo ebs() {
    return EbsInfo.of(it -> {
      it.ebsOptimizedSupport =
          nitro() ? EbsOptimizedSupport.DEFAULT : EbsOptimizedSupport.UNSUPPORTED;
      it.encryptionSupport = EbsEncryptionSupport.SUPPORTED;
      it.nvmeSupport = nitro() ? EbsNvmeSupport.REQUIRED : EbsNvmeSupport.UNSUPPORTED;
    });
  }

  private NetworkInfo networkInfo() {
    NetworkCardInfo card =
        NetworkCardInfo.of(it -> {
          it.networkCardIndex = 0;
          it.networkPerformance = network;
          it.maximumNetworkInterfaces = interfaces;
        });
    return NetworkInfo.of(it -> {
      it.networkPerformance = network;
      it.maximumNetworkInterfaces = interfaces;
      it.maximumNetworkCards = 1;
      it.defaultNetworkCardIndex = 0;
      it.networkCards = List.of(card);
      it.ipv4AddressesPerInterface = addresses;
      it.ipv6AddressesPerInterface = addresses;
      it.ipv6Supported = true;
      it.enaSupport = nitro() ? EnaSupport.REQUIRED : EnaSupport.UNSUPPORTED;
      it.efaSupported = false;
    });
  }

  private List<PlacementGroupStrategy> strategies() {
    return burstable()
        ? List.of(PlacementGroupStrategy.PARTITION, PlacementGroupStrategy.SPREAD)
        : List.of(
            PlacementGroupStrategy.CLUSTER,
            PlacementGroupStrategy.PARTITION,
            PlacementGroupStrategy.SPREAD);
  }

  private List<BootModeType> bootModes() {
    if (arm) {
      return List.of(BootModeType.UEFI);
    }
    return nitro()
        ? List.of(BootModeType.LEGACY_BIOS, BootModeType.UEFI)
        : List.of(BootModeType.LEGACY_BIOS);
  }
}
