package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.run.TaskEngine;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// [Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/Welcome.html): clusters,
/// task definitions, and tasks that really run.
public final class EcsPlugin implements ServicePlugin {
  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.json("ecs", "AmazonEC2ContainerServiceV20141113")
        .withViolations(ViolationStyle.INVALID_PARAMETER_EXCEPTION);
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.claimingPaths(TaskEngine.METADATA, TaskEngine.CREDENTIALS));
  }

  @Override
  public Service start(ServiceContext context) {
    var tags = new ResourceTags(context.table("tags", TagSet.class));
    var clusters = new Clusters(context.table("clusters", Cluster.class), context.fidelity());
    var definitions =
        new TaskDefinitions(
            context.table("task-definitions", TaskDefinition.class),
            context.table("families", FamilyRevisions.class));
    var tasks = new Tasks(context.table("tasks", Task.class), tags, context.clock());
    tasks.endInterrupted();
    var tokens =
        new ClientTokens(context.table("client-tokens", ClientToken.class), context.clock());
    var engine = new TaskEngine(context);

    var view = new ClusterView(tags, tasks);

    var resources = new TaggedResources(clusters, definitions, tasks);
    var clock = context.clock();

    List<Operation<?, ?>> operations =
        List.of(
            new CreateCluster(clusters, view, tags),
            new DescribeClusters(clusters, view),
            new DeleteCluster(clusters, view, tags, tasks),
            new ListClusters(clusters),
            new UpdateCluster(clusters, view),
            new UpdateClusterSettings(clusters, view),
            new PutClusterCapacityProviders(clusters, view, tasks),
            new DescribeCapacityProviders(clusters),
            new RegisterTaskDefinition(
                definitions, tags, clock, new Leniency(context.fidelity(), context.log())),
            new DeregisterTaskDefinition(definitions, clock),
            new DescribeTaskDefinition(definitions, tags),
            new ListTaskDefinitions(definitions),
            new ListTaskDefinitionFamilies(definitions),
            new DeleteTaskDefinitions(definitions, clock),
            new ListTagsForResource(resources, tags),
            new TagResource(resources, tags),
            new UntagResource(resources, tags));
    List<Operation<?, ?>> taskOperations =
        List.of(
            new RunTask(clusters, definitions, tasks, tokens, tags, engine, context),
            new StopTask(clusters, tasks, engine),
            new DescribeTasks(clusters, tasks, tags),
            new ListTasks(clusters, tasks));
    return new EcsService(
        Stream.concat(operations.stream(), taskOperations.stream()).toList(), engine);
  }
}
