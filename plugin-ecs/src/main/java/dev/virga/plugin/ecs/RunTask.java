package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.NetworkConfiguration;
import dev.virga.plugin.ecs.model.PlacementConstraint;
import dev.virga.plugin.ecs.model.PlacementStrategy;
import dev.virga.plugin.ecs.model.PropagateTags;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskOverride;
import dev.virga.plugin.ecs.model.TaskVolumeConfiguration;
import dev.virga.plugin.ecs.run.TaskEngine;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Networks;
import dev.virga.spi.wire.Length;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html): starts up to
/// ten tasks. The answer shows them as they are before anything of them exists; they come up in the
/// background.
public final class RunTask implements Operation<RunTask.Request, RunTask.Response> {
  private static final int MOST = 10;

  private final Clusters clusters;
  private final TaskDefinitions definitions;
  private final Tasks tasks;
  private final ClientTokens tokens;
  private final ResourceTags tags;
  private final TaskEngine engine;
  private final ServiceContext service;

  RunTask(
      Clusters clusters,
      TaskDefinitions definitions,
      Tasks tasks,
      ClientTokens tokens,
      ResourceTags tags,
      TaskEngine engine,
      ServiceContext service) {
    this.clusters = clusters;
    this.definitions = definitions;
    this.tasks = tasks;
    this.tokens = tokens;
    this.tags = tags;
    this.engine = engine;
    this.service = service;
  }

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
    Cluster cluster = clusters.find(request.cluster(), context);
    int count = Objects.requireNonNullElse(request.count(), 1);
    if (count < 1 || count > MOST) {
      throw TaskErrors.countOutOfRange(MOST);
    }
    TaskDefinition definition = definitions.find(request.taskDefinition(), context);
    var leniency = new Leniency(service.fidelity(), service.log());
    var networks = new TaskNetworks(service.find(Networks.class), context.scope(), leniency);
    var rules = new RunTaskRules(request, definition, leniency, networks);
    rules.check();
    var placements = Placement.of(request, cluster, definition, count, service.fidelity());
    placements.stream().map(Placement::launchType).distinct().forEach(rules::check);
    @Nullable String subnet = rules.subnet().orElse(null);
    var made =
        new NewTask(
            request,
            cluster,
            definition,
            subnet,
            subnet == null ? null : networks.zone(subnet).orElse(null),
            service.clock().instant(),
            service.ids(),
            context);
    var started = placements.stream().map(made::on).toList();
    var before = earlier(request, cluster, started, context);
    if (before.isPresent()) {
      return new Response(before.get(), List.of());
    }
    var taskTags = tags(request, definition, context.scope());
    started.forEach(it -> {
      tags.put(context.scope(), Tasks.arnOf(it), taskTags);
      tasks.add(context.scope(), it);
    });
    started.forEach(it ->
        engine.start(
            context.scope(),
            tasks.row(context.scope(), it),
            definition,
            rules.network().orElse(null)));
    return new Response(
        started.stream().map(it -> it.with(shown -> shown.tags = taskTags)).toList(), List.of());
  }

  /// The tasks of an earlier request with the same token, as they are now.
  private Optional<List<Task>> earlier(
      Request request, Cluster cluster, List<Task> started, RequestContext context) {
    return Optional.ofNullable(request.clientToken())
        .filter(token -> !token.isEmpty())
        .flatMap(token ->
            tokens.take(
                context.scope(),
                Clusters.nameOf(cluster),
                token,
                request,
                started.stream().map(Tasks::arnOf).toList()))
        .map(arns ->
            arns.stream().flatMap(arn -> tasks.get(context.scope(), arn).stream()).toList());
  }

  /// The tags of the request, which win over those of the definition where these are asked for.
  private List<Tag> tags(Request request, TaskDefinition definition, Scope scope) {
    var all = new LinkedHashMap<@Nullable String, Tag>();
    if (request.propagateTags() == PropagateTags.TASK_DEFINITION
        && definition.taskDefinitionArn() != null) {
      tags.get(scope, definition.taskDefinitionArn()).forEach(it -> all.put(it.key(), it));
    }
    if (request.tags() != null) {
      request.tags().forEach(it -> all.put(it.key(), it));
    }
    return List.copyOf(all.values());
  }
}
