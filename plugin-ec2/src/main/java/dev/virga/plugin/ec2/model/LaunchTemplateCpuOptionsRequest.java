package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateCpuOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateCpuOptionsRequest.html).
public record LaunchTemplateCpuOptionsRequest(
    @Nullable Integer coreCount,
    @Nullable Integer threadsPerCore,
    @Nullable AmdSevSnpSpecification amdSevSnp,
    @Nullable NestedVirtualizationSpecification nestedVirtualization) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateCpuOptionsRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateCpuOptionsRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.coreCount = this.coreCount;
    it.threadsPerCore = this.threadsPerCore;
    it.amdSevSnp = this.amdSevSnp;
    it.nestedVirtualization = this.nestedVirtualization;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateCpuOptionsRequest in the making.
  public static final class Builder {
    public @Nullable Integer coreCount;
    public @Nullable Integer threadsPerCore;
    public @Nullable AmdSevSnpSpecification amdSevSnp;
    public @Nullable NestedVirtualizationSpecification nestedVirtualization;

    private LaunchTemplateCpuOptionsRequest build() {
      return new LaunchTemplateCpuOptionsRequest(
          coreCount, threadsPerCore, amdSevSnp, nestedVirtualization);
    }
  }
}
