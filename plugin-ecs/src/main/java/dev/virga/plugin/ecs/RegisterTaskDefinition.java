package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.EphemeralStorage;
import dev.virga.plugin.ecs.model.InferenceAccelerator;
import dev.virga.plugin.ecs.model.IpcMode;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PidMode;
import dev.virga.plugin.ecs.model.ProxyConfiguration;
import dev.virga.plugin.ecs.model.RuntimePlatform;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionPlacementConstraint;
import dev.virga.plugin.ecs.model.Volume;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [RegisterTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html).
public final class RegisterTaskDefinition
    implements Operation<RegisterTaskDefinition.Request, RegisterTaskDefinition.Response> {
  /// What a client sends.
  public record Request(
      String family,
      @Nullable String taskRoleArn,
      @Nullable String executionRoleArn,
      @Nullable NetworkMode networkMode,
      List<ContainerDefinition> containerDefinitions,
      @Nullable List<Volume> volumes,
      @Nullable List<TaskDefinitionPlacementConstraint> placementConstraints,
      @Nullable List<Compatibility> requiresCompatibilities,
      @Nullable String cpu,
      @Nullable String memory,
      @Length(max = 50) @Nullable List<Tag> tags,
      @Nullable PidMode pidMode,
      @Nullable IpcMode ipcMode,
      @Nullable ProxyConfiguration proxyConfiguration,
      @Nullable List<InferenceAccelerator> inferenceAccelerators,
      @Nullable EphemeralStorage ephemeralStorage,
      @Nullable RuntimePlatform runtimePlatform,
      @Nullable Boolean enableFaultInjection) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String family;
      public @Nullable String taskRoleArn;
      public @Nullable String executionRoleArn;
      public @Nullable NetworkMode networkMode;
      public @Nullable List<ContainerDefinition> containerDefinitions;
      public @Nullable List<Volume> volumes;
      public @Nullable List<TaskDefinitionPlacementConstraint> placementConstraints;
      public @Nullable List<Compatibility> requiresCompatibilities;
      public @Nullable String cpu;
      public @Nullable String memory;
      public @Nullable List<Tag> tags;
      public @Nullable PidMode pidMode;
      public @Nullable IpcMode ipcMode;
      public @Nullable ProxyConfiguration proxyConfiguration;
      public @Nullable List<InferenceAccelerator> inferenceAccelerators;
      public @Nullable EphemeralStorage ephemeralStorage;
      public @Nullable RuntimePlatform runtimePlatform;
      public @Nullable Boolean enableFaultInjection;

      private Request build() {
        return new Request(
            Objects.requireNonNull(family, "family"),
            taskRoleArn,
            executionRoleArn,
            networkMode,
            Objects.requireNonNull(containerDefinitions, "containerDefinitions"),
            volumes,
            placementConstraints,
            requiresCompatibilities,
            cpu,
            memory,
            tags,
            pidMode,
            ipcMode,
            proxyConfiguration,
            inferenceAccelerators,
            ephemeralStorage,
            runtimePlatform,
            enableFaultInjection);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable TaskDefinition taskDefinition, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "RegisterTaskDefinition is not implemented.");
  }
}
