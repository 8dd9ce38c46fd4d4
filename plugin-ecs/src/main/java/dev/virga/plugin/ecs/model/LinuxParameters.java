package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LinuxParameters` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html).
public record LinuxParameters(
    @Nullable KernelCapabilities capabilities,
    @Nullable List<Device> devices,
    @Nullable Boolean initProcessEnabled,
    @Nullable Integer sharedMemorySize,
    @Nullable List<Tmpfs> tmpfs,
    @Nullable Integer maxSwap,
    @Nullable Integer swappiness) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LinuxParameters of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LinuxParameters with(Consumer<Builder> changes) {
    var it = new Builder();
    it.capabilities = this.capabilities;
    it.devices = this.devices;
    it.initProcessEnabled = this.initProcessEnabled;
    it.sharedMemorySize = this.sharedMemorySize;
    it.tmpfs = this.tmpfs;
    it.maxSwap = this.maxSwap;
    it.swappiness = this.swappiness;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LinuxParameters in the making.
  public static final class Builder {
    public @Nullable KernelCapabilities capabilities;
    public @Nullable List<Device> devices;
    public @Nullable Boolean initProcessEnabled;
    public @Nullable Integer sharedMemorySize;
    public @Nullable List<Tmpfs> tmpfs;
    public @Nullable Integer maxSwap;
    public @Nullable Integer swappiness;

    private LinuxParameters build() {
      return new LinuxParameters(
          capabilities, devices, initProcessEnabled, sharedMemorySize, tmpfs, maxSwap, swappiness);
    }
  }
}
