package dev.virga.plugin.ecs.model;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `TaskDefinition` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html).
public record TaskDefinition(
    @Nullable String taskDefinitionArn,
    @Nullable List<ContainerDefinition> containerDefinitions,
    @Nullable String family,
    @Nullable String taskRoleArn,
    @Nullable String executionRoleArn,
    @Nullable NetworkMode networkMode,
    @Nullable Integer revision,
    @Nullable List<Volume> volumes,
    @Nullable TaskDefinitionStatus status,
    @Nullable List<Attribute> requiresAttributes,
    @Nullable List<TaskDefinitionPlacementConstraint> placementConstraints,
    @Nullable List<Compatibility> compatibilities,
    @Nullable RuntimePlatform runtimePlatform,
    @Nullable List<Compatibility> requiresCompatibilities,
    @Nullable String cpu,
    @Nullable String memory,
    @Nullable List<InferenceAccelerator> inferenceAccelerators,
    @Nullable PidMode pidMode,
    @Nullable IpcMode ipcMode,
    @Nullable ProxyConfiguration proxyConfiguration,
    @Nullable Instant registeredAt,
    @Nullable Instant deregisteredAt,
    @Nullable Instant deleteRequestedAt,
    @Nullable String registeredBy,
    @Nullable EphemeralStorage ephemeralStorage,
    @Nullable Boolean enableFaultInjection) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static TaskDefinition of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public TaskDefinition with(Consumer<Builder> changes) {
    var it = new Builder();
    it.taskDefinitionArn = this.taskDefinitionArn;
    it.containerDefinitions = this.containerDefinitions;
    it.family = this.family;
    it.taskRoleArn = this.taskRoleArn;
    it.executionRoleArn = this.executionRoleArn;
    it.networkMode = this.networkMode;
    it.revision = this.revision;
    it.volumes = this.volumes;
    it.status = this.status;
    it.requiresAttributes = this.requiresAttributes;
    it.placementConstraints = this.placementConstraints;
    it.compatibilities = this.compatibilities;
    it.runtimePlatform = this.runtimePlatform;
    it.requiresCompatibilities = this.requiresCompatibilities;
    it.cpu = this.cpu;
    it.memory = this.memory;
    it.inferenceAccelerators = this.inferenceAccelerators;
    it.pidMode = this.pidMode;
    it.ipcMode = this.ipcMode;
    it.proxyConfiguration = this.proxyConfiguration;
    it.registeredAt = this.registeredAt;
    it.deregisteredAt = this.deregisteredAt;
    it.deleteRequestedAt = this.deleteRequestedAt;
    it.registeredBy = this.registeredBy;
    it.ephemeralStorage = this.ephemeralStorage;
    it.enableFaultInjection = this.enableFaultInjection;
    changes.accept(it);
    return it.build();
  }

  /// The members of a TaskDefinition in the making.
  public static final class Builder {
    public @Nullable String taskDefinitionArn;
    public @Nullable List<ContainerDefinition> containerDefinitions;
    public @Nullable String family;
    public @Nullable String taskRoleArn;
    public @Nullable String executionRoleArn;
    public @Nullable NetworkMode networkMode;
    public @Nullable Integer revision;
    public @Nullable List<Volume> volumes;
    public @Nullable TaskDefinitionStatus status;
    public @Nullable List<Attribute> requiresAttributes;
    public @Nullable List<TaskDefinitionPlacementConstraint> placementConstraints;
    public @Nullable List<Compatibility> compatibilities;
    public @Nullable RuntimePlatform runtimePlatform;
    public @Nullable List<Compatibility> requiresCompatibilities;
    public @Nullable String cpu;
    public @Nullable String memory;
    public @Nullable List<InferenceAccelerator> inferenceAccelerators;
    public @Nullable PidMode pidMode;
    public @Nullable IpcMode ipcMode;
    public @Nullable ProxyConfiguration proxyConfiguration;
    public @Nullable Instant registeredAt;
    public @Nullable Instant deregisteredAt;
    public @Nullable Instant deleteRequestedAt;
    public @Nullable String registeredBy;
    public @Nullable EphemeralStorage ephemeralStorage;
    public @Nullable Boolean enableFaultInjection;

    private TaskDefinition build() {
      return new TaskDefinition(
          taskDefinitionArn,
          containerDefinitions,
          family,
          taskRoleArn,
          executionRoleArn,
          networkMode,
          revision,
          volumes,
          status,
          requiresAttributes,
          placementConstraints,
          compatibilities,
          runtimePlatform,
          requiresCompatibilities,
          cpu,
          memory,
          inferenceAccelerators,
          pidMode,
          ipcMode,
          proxyConfiguration,
          registeredAt,
          deregisteredAt,
          deleteRequestedAt,
          registeredBy,
          ephemeralStorage,
          enableFaultInjection);
    }
  }
}
