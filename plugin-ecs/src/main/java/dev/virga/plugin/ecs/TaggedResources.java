package dev.virga.plugin.ecs;

import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;

/// Which [resources](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html)
/// can be tagged: those that are there.
final class TaggedResources {
  private final Clusters clusters;
  private final TaskDefinitions definitions;
  private final ActiveTasks activeTasks;

  TaggedResources(Clusters clusters, TaskDefinitions definitions, ActiveTasks activeTasks) {
    this.clusters = clusters;
    this.definitions = definitions;
    this.activeTasks = activeTasks;
  }

  /// Refuses an ARN that is not one of a resource here.
  void check(String resourceArn, RequestContext context) {
    Arn arn =
        Arn.parse(resourceArn)
            .filter(it -> it.service().equals(context.service()) && it.in(context.scope()))
            .orElseThrow(EcsErrors::notTaggable);
    switch (arn.resourceType()) {
      case "cluster" -> checkCluster(resourceArn, context);
      case "task-definition" -> {
        if (definitions.lookup(resourceArn, context).isEmpty()) {
          throw EcsErrors.taggedTaskDefinitionNotFound();
        }
      }
      case "task" -> checkTask(resourceArn, arn, context);
      default -> throw EcsErrors.notTaggable();
    }
  }

  private void checkCluster(String resourceArn, RequestContext context) {
    var cluster = clusters.lookup(resourceArn, context).orElseThrow(EcsErrors::clusterNotFound);
    if (!Clusters.ACTIVE.equals(cluster.status())) {
      throw EcsErrors.taggedClusterInactive();
    }
  }

  private void checkTask(String resourceArn, Arn arn, RequestContext context) {
    int slash = arn.resourceId().indexOf('/');
    String cluster = slash < 0 ? Clusters.DEFAULT : arn.resourceId().substring(0, slash);
    if (activeTasks.in(context.scope(), cluster).stream()
        .noneMatch(task -> resourceArn.equals(task.taskArn()))) {
      throw EcsErrors.taskNotFound();
    }
  }
}
