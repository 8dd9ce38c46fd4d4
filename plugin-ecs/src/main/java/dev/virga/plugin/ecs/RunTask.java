package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.NetworkConfiguration;
import dev.virga.plugin.ecs.model.PlacementConstraint;
import dev.virga.plugin.ecs.model.PlacementStrategy;
import dev.virga.plugin.ecs.model.PropagateTags;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskOverride;
import dev.virga.plugin.ecs.model.TaskVolumeConfiguration;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html).
public final class RunTask implements Operation<RunTask.Request, RunTask.Response> {
  /// What a client sends.
  public record Request(
      @Nullable List<CapacityProviderStrategyItem> capacityProviderStrategy,
      @Nullable String cluster,
      @Nullable Integer count,
      @Nullable Boolean enableECSManagedTags,
      @Nullable Boolean enableExecuteCommand,
      @Nullable String group,
      @Nullable LaunchType launchType,
      @Nullable NetworkConfiguration networkConfiguration,
      @Nullable TaskOverride overrides,
      @Nullable List<PlacementConstraint> placementConstraints,
      @Nullable List<PlacementStrategy> placementStrategy,
      @Nullable String platformVersion,
      @Nullable PropagateTags propagateTags,
      @Nullable String referenceId,
      @Nullable String startedBy,
      @Length(max = 50) @Nullable List<Tag> tags,
      String taskDefinition,
      @Nullable String clientToken,
      @Nullable List<TaskVolumeConfiguration> volumeConfigurations) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable List<CapacityProviderStrategyItem> capacityProviderStrategy;
      public @Nullable String cluster;
      public @Nullable Integer count;
      public @Nullable Boolean enableECSManagedTags;
      public @Nullable Boolean enableExecuteCommand;
      public @Nullable String group;
      public @Nullable LaunchType launchType;
      public @Nullable NetworkConfiguration networkConfiguration;
      public @Nullable TaskOverride overrides;
      public @Nullable List<PlacementConstraint> placementConstraints;
      public @Nullable List<PlacementStrategy> placementStrategy;
      public @Nullable String platformVersion;
      public @Nullable PropagateTags propagateTags;
      public @Nullable String referenceId;
      public @Nullable String startedBy;
      public @Nullable List<Tag> tags;
      public @Nullable String taskDefinition;
      public @Nullable String clientToken;
      public @Nullable List<TaskVolumeConfiguration> volumeConfigurations;

      private Request build() {
        return new Request(
            capacityProviderStrategy,
            cluster,
            count,
            enableECSManagedTags,
            enableExecuteCommand,
            group,
            launchType,
            networkConfiguration,
            overrides,
            placementConstraints,
            placementStrategy,
            platformVersion,
            propagateTags,
            referenceId,
            startedBy,
            tags,
            Objects.requireNonNull(taskDefinition, "taskDefinition"),
            clientToken,
            volumeConfigurations);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<Task> tasks, @Nullable List<Failure> failures) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "RunTask is not implemented.");
  }
}
