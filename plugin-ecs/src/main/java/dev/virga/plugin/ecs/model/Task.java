package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Length;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Task` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html).
public record Task(
    @Nullable List<Attachment> attachments,
    @Nullable List<Attribute> attributes,
    @Nullable String availabilityZone,
    @Nullable String capacityProviderName,
    @Nullable String clusterArn,
    @Nullable Connectivity connectivity,
    @Nullable Instant connectivityAt,
    @Nullable String containerInstanceArn,
    @Nullable List<Container> containers,
    @Nullable String cpu,
    @Nullable Instant createdAt,
    @Nullable String desiredStatus,
    @Nullable Boolean enableExecuteCommand,
    @Nullable Instant executionStoppedAt,
    @Nullable String group,
    @Nullable HealthStatus healthStatus,
    @Nullable List<InferenceAccelerator> inferenceAccelerators,
    @Nullable String lastStatus,
    @Nullable LaunchType launchType,
    @Nullable String memory,
    @Nullable TaskOverride overrides,
    @Nullable String platformVersion,
    @Nullable String platformFamily,
    @Nullable Instant pullStartedAt,
    @Nullable Instant pullStoppedAt,
    @Nullable Instant startedAt,
    @Nullable String startedBy,
    @Nullable TaskStopCode stopCode,
    @Nullable Instant stoppedAt,
    @Nullable String stoppedReason,
    @Nullable Instant stoppingAt,
    @Length(max = 50) @Nullable List<Tag> tags,
    @Nullable String taskArn,
    @Nullable String taskDefinitionArn,
    @Nullable Long version,
    @Nullable EphemeralStorage ephemeralStorage,
    @Nullable TaskEphemeralStorage fargateEphemeralStorage) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Task of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Task with(Consumer<Builder> changes) {
    var it = new Builder();
    it.attachments = this.attachments;
    it.attributes = this.attributes;
    it.availabilityZone = this.availabilityZone;
    it.capacityProviderName = this.capacityProviderName;
    it.clusterArn = this.clusterArn;
    it.connectivity = this.connectivity;
    it.connectivityAt = this.connectivityAt;
    it.containerInstanceArn = this.containerInstanceArn;
    it.containers = this.containers;
    it.cpu = this.cpu;
    it.createdAt = this.createdAt;
    it.desiredStatus = this.desiredStatus;
    it.enableExecuteCommand = this.enableExecuteCommand;
    it.executionStoppedAt = this.executionStoppedAt;
    it.group = this.group;
    it.healthStatus = this.healthStatus;
    it.inferenceAccelerators = this.inferenceAccelerators;
    it.lastStatus = this.lastStatus;
    it.launchType = this.launchType;
    it.memory = this.memory;
    it.overrides = this.overrides;
    it.platformVersion = this.platformVersion;
    it.platformFamily = this.platformFamily;
    it.pullStartedAt = this.pullStartedAt;
    it.pullStoppedAt = this.pullStoppedAt;
    it.startedAt = this.startedAt;
    it.startedBy = this.startedBy;
    it.stopCode = this.stopCode;
    it.stoppedAt = this.stoppedAt;
    it.stoppedReason = this.stoppedReason;
    it.stoppingAt = this.stoppingAt;
    it.tags = this.tags;
    it.taskArn = this.taskArn;
    it.taskDefinitionArn = this.taskDefinitionArn;
    it.version = this.version;
    it.ephemeralStorage = this.ephemeralStorage;
    it.fargateEphemeralStorage = this.fargateEphemeralStorage;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Task in the making.
  public static final class Builder {
    public @Nullable List<Attachment> attachments;
    public @Nullable List<Attribute> attributes;
    public @Nullable String availabilityZone;
    public @Nullable String capacityProviderName;
    public @Nullable String clusterArn;
    public @Nullable Connectivity connectivity;
    public @Nullable Instant connectivityAt;
    public @Nullable String containerInstanceArn;
    public @Nullable List<Container> containers;
    public @Nullable String cpu;
    public @Nullable Instant createdAt;
    public @Nullable String desiredStatus;
    public @Nullable Boolean enableExecuteCommand;
    public @Nullable Instant executionStoppedAt;
    public @Nullable String group;
    public @Nullable HealthStatus healthStatus;
    public @Nullable List<InferenceAccelerator> inferenceAccelerators;
    public @Nullable String lastStatus;
    public @Nullable LaunchType launchType;
    public @Nullable String memory;
    public @Nullable TaskOverride overrides;
    public @Nullable String platformVersion;
    public @Nullable String platformFamily;
    public @Nullable Instant pullStartedAt;
    public @Nullable Instant pullStoppedAt;
    public @Nullable Instant startedAt;
    public @Nullable String startedBy;
    public @Nullable TaskStopCode stopCode;
    public @Nullable Instant stoppedAt;
    public @Nullable String stoppedReason;
    public @Nullable Instant stoppingAt;
    public @Nullable List<Tag> tags;
    public @Nullable String taskArn;
    public @Nullable String taskDefinitionArn;
    public @Nullable Long version;
    public @Nullable EphemeralStorage ephemeralStorage;
    public @Nullable TaskEphemeralStorage fargateEphemeralStorage;

    private Task build() {
      return new Task(
          attachments,
          attributes,
          availabilityZone,
          capacityProviderName,
          clusterArn,
          connectivity,
          connectivityAt,
          containerInstanceArn,
          containers,
          cpu,
          createdAt,
          desiredStatus,
          enableExecuteCommand,
          executionStoppedAt,
          group,
          healthStatus,
          inferenceAccelerators,
          lastStatus,
          launchType,
          memory,
          overrides,
          platformVersion,
          platformFamily,
          pullStartedAt,
          pullStoppedAt,
          startedAt,
          startedBy,
          stopCode,
          stoppedAt,
          stoppedReason,
          stoppingAt,
          tags,
          taskArn,
          taskDefinitionArn,
          version,
          ephemeralStorage,
          fargateEphemeralStorage);
    }
  }
}
