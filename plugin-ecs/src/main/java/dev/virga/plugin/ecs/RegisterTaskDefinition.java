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
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.plugin.ecs.model.Volume;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Registers a new revision of a task definition
/// ([RegisterTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html)).
///
/// Every member is kept as it was sent, and AWS's defaults are added.
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

  private final TaskDefinitions definitions;
  private final ResourceTags tags;
  private final InstantSource clock;
  private final Leniency leniency;

  RegisterTaskDefinition(
      TaskDefinitions definitions, ResourceTags tags, InstantSource clock, Leniency leniency) {
    this.definitions = definitions;
    this.tags = tags;
    this.clock = clock;
    this.leniency = leniency;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    ResourceTags.check(request.tags());
    TaskDefinition definition = TaskDefinitionDefaults.added(given(request));
    TaskDefinitionRules.check(definition, leniency);
    TaskDefinition registered =
        definitions.register(
            request.family(),
            definition.with(it -> {
              it.status = TaskDefinitionStatus.ACTIVE;
              it.compatibilities = TaskDefinitionDefaults.compatibilities(definition);
              it.requiresAttributes = RequiredAttributes.of(definition);
              it.registeredAt = clock.instant();
              it.registeredBy = context.principal().arn();
            }),
            context);
    tags.put(
        context.scope(), Objects.requireNonNull(registered.taskDefinitionArn()), request.tags());
    return new Response(registered, request.tags());
  }

  private static TaskDefinition given(Request request) {
    return TaskDefinition.of(it -> {
      it.family = request.family();
      it.taskRoleArn = request.taskRoleArn();
      it.executionRoleArn = request.executionRoleArn();
      it.networkMode = request.networkMode();
      it.containerDefinitions = request.containerDefinitions();
      it.volumes = request.volumes();
      it.placementConstraints = request.placementConstraints();
      it.requiresCompatibilities = request.requiresCompatibilities();
      it.cpu = request.cpu();
      it.memory = request.memory();
      it.pidMode = request.pidMode();
      it.ipcMode = request.ipcMode();
      it.proxyConfiguration = request.proxyConfiguration();
      it.inferenceAccelerators = request.inferenceAccelerators();
      it.ephemeralStorage = request.ephemeralStorage();
      it.runtimePlatform = request.runtimePlatform();
      it.enableFaultInjection = request.enableFaultInjection();
    });
  }
}
