package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VCpuInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VCpuInfo.html).
public record VCpuInfo(
    @Nullable Integer defaultVCpus,
    @Nullable Integer defaultCores,
    @Nullable Integer defaultThreadsPerCore,
    @Nullable List<Integer> validCores,
    @Nullable List<Integer> validThreadsPerCore) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VCpuInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VCpuInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.defaultVCpus = this.defaultVCpus;
    it.defaultCores = this.defaultCores;
    it.defaultThreadsPerCore = this.defaultThreadsPerCore;
    it.validCores = this.validCores;
    it.validThreadsPerCore = this.validThreadsPerCore;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VCpuInfo in the making.
  public static final class Builder {
    public @Nullable Integer defaultVCpus;
    public @Nullable Integer defaultCores;
    public @Nullable Integer defaultThreadsPerCore;
    public @Nullable List<Integer> validCores;
    public @Nullable List<Integer> validThreadsPerCore;

    private VCpuInfo build() {
      return new VCpuInfo(
          defaultVCpus, defaultCores, defaultThreadsPerCore, validCores, validThreadsPerCore);
    }
  }
}
