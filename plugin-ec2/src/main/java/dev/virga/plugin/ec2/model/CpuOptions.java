package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CpuOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuOptions.html).
public record CpuOptions(
    @Nullable Integer coreCount,
    @Nullable Integer threadsPerCore,
    @Nullable AmdSevSnpSpecification amdSevSnp,
    @Nullable NestedVirtualizationSpecification nestedVirtualization) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CpuOptions of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CpuOptions with(Consumer<Builder> changes) {
    var it = new Builder();
    it.coreCount = this.coreCount;
    it.threadsPerCore = this.threadsPerCore;
    it.amdSevSnp = this.amdSevSnp;
    it.nestedVirtualization = this.nestedVirtualization;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CpuOptions in the making.
  public static final class Builder {
    public @Nullable Integer coreCount;
    public @Nullable Integer threadsPerCore;
    public @Nullable AmdSevSnpSpecification amdSevSnp;
    public @Nullable NestedVirtualizationSpecification nestedVirtualization;

    private CpuOptions build() {
      return new CpuOptions(coreCount, threadsPerCore, amdSevSnp, nestedVirtualization);
    }
  }
}
