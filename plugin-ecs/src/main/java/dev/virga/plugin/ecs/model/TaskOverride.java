package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `TaskOverride` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html).
public record TaskOverride(
    @Nullable List<ContainerOverride> containerOverrides,
    @Nullable String cpu,
    @Nullable List<InferenceAcceleratorOverride> inferenceAcceleratorOverrides,
    @Nullable String executionRoleArn,
    @Nullable String memory,
    @Nullable String taskRoleArn,
    @Nullable EphemeralStorage ephemeralStorage) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static TaskOverride of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public TaskOverride with(Consumer<Builder> changes) {
    var it = new Builder();
    it.containerOverrides = this.containerOverrides;
    it.cpu = this.cpu;
    it.inferenceAcceleratorOverrides = this.inferenceAcceleratorOverrides;
    it.executionRoleArn = this.executionRoleArn;
    it.memory = this.memory;
    it.taskRoleArn = this.taskRoleArn;
    it.ephemeralStorage = this.ephemeralStorage;
    changes.accept(it);
    return it.build();
  }

  /// The members of a TaskOverride in the making.
  public static final class Builder {
    public @Nullable List<ContainerOverride> containerOverrides;
    public @Nullable String cpu;
    public @Nullable List<InferenceAcceleratorOverride> inferenceAcceleratorOverrides;
    public @Nullable String executionRoleArn;
    public @Nullable String memory;
    public @Nullable String taskRoleArn;
    public @Nullable EphemeralStorage ephemeralStorage;

    private TaskOverride build() {
      return new TaskOverride(
          containerOverrides,
          cpu,
          inferenceAcceleratorOverrides,
          executionRoleArn,
          memory,
          taskRoleArn,
          ephemeralStorage);
    }
  }
}
