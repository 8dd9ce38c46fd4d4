package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Container` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html).
public record Container(
    @Nullable String containerArn,
    @Nullable String taskArn,
    @Nullable String name,
    @Nullable String image,
    @Nullable String imageDigest,
    @Nullable String runtimeId,
    @Nullable String lastStatus,
    @Nullable Integer exitCode,
    @Nullable String reason,
    @Nullable List<NetworkBinding> networkBindings,
    @Nullable List<NetworkInterface> networkInterfaces,
    @Nullable HealthStatus healthStatus,
    @Nullable List<ManagedAgent> managedAgents,
    @Nullable String cpu,
    @Nullable String memory,
    @Nullable String memoryReservation,
    @Nullable List<String> gpuIds,
    @Nullable List<String> neuronDeviceIds) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Container of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Container with(Consumer<Builder> changes) {
    var it = new Builder();
    it.containerArn = this.containerArn;
    it.taskArn = this.taskArn;
    it.name = this.name;
    it.image = this.image;
    it.imageDigest = this.imageDigest;
    it.runtimeId = this.runtimeId;
    it.lastStatus = this.lastStatus;
    it.exitCode = this.exitCode;
    it.reason = this.reason;
    it.networkBindings = this.networkBindings;
    it.networkInterfaces = this.networkInterfaces;
    it.healthStatus = this.healthStatus;
    it.managedAgents = this.managedAgents;
    it.cpu = this.cpu;
    it.memory = this.memory;
    it.memoryReservation = this.memoryReservation;
    it.gpuIds = this.gpuIds;
    it.neuronDeviceIds = this.neuronDeviceIds;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Container in the making.
  public static final class Builder {
    public @Nullable String containerArn;
    public @Nullable String taskArn;
    public @Nullable String name;
    public @Nullable String image;
    public @Nullable String imageDigest;
    public @Nullable String runtimeId;
    public @Nullable String lastStatus;
    public @Nullable Integer exitCode;
    public @Nullable String reason;
    public @Nullable List<NetworkBinding> networkBindings;
    public @Nullable List<NetworkInterface> networkInterfaces;
    public @Nullable HealthStatus healthStatus;
    public @Nullable List<ManagedAgent> managedAgents;
    public @Nullable String cpu;
    public @Nullable String memory;
    public @Nullable String memoryReservation;
    public @Nullable List<String> gpuIds;
    public @Nullable List<String> neuronDeviceIds;

    private Container build() {
      return new Container(
          containerArn,
          taskArn,
          name,
          image,
          imageDigest,
          runtimeId,
          lastStatus,
          exitCode,
          reason,
          networkBindings,
          networkInterfaces,
          healthStatus,
          managedAgents,
          cpu,
          memory,
          memoryReservation,
          gpuIds,
          neuronDeviceIds);
    }
  }
}
