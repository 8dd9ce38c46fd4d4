package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterField;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.RequestContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A cluster as a client sees it: what is counted is counted now, and what was not asked for with
/// [include](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html) is
/// left out, which AWS shows as empty lists.
final class ClusterView {
  private static final Set<String> RUNNING = Set.of("RUNNING");
  private static final Set<String> PENDING = Set.of("PROVISIONING", "PENDING", "ACTIVATING");

  /// What the answer to a change shows.
  static final Set<ClusterField> CHANGED =
      Set.of(ClusterField.CONFIGURATIONS, ClusterField.SETTINGS);

  /// What the answer to a creation shows.
  static final Set<ClusterField> CREATED =
      Set.of(ClusterField.CONFIGURATIONS, ClusterField.SETTINGS, ClusterField.TAGS);

  private final ResourceTags tags;
  private final ActiveTasks activeTasks;

  ClusterView(ResourceTags tags, ActiveTasks activeTasks) {
    this.tags = tags;
    this.activeTasks = activeTasks;
  }

  /// Shows a cluster.
  ///
  /// @param include what to show beyond the plain facts
  Cluster show(Cluster row, Collection<ClusterField> include, RequestContext context) {
    List<Task> tasks = activeTasks.in(context.scope(), Clusters.nameOf(row));
    return row.with(it -> {
      it.registeredContainerInstancesCount = 0;
      it.runningTasksCount = count(tasks, RUNNING);
      it.pendingTasksCount = count(tasks, PENDING);
      it.activeServicesCount = 0;
      it.statistics = include.contains(ClusterField.STATISTICS) ? statistics(tasks) : List.of();
      it.tags =
          include.contains(ClusterField.TAGS)
              ? tags.get(context.scope(), Objects.requireNonNull(row.clusterArn()))
              : List.of();
      it.settings = include.contains(ClusterField.SETTINGS) ? row.settings() : List.of();
      if (!include.contains(ClusterField.CONFIGURATIONS)) {
        it.configuration = null;
      }
      if (include.contains(ClusterField.ATTACHMENTS)) {
        it.attachments = List.of();
      }
    });
  }

  private static List<KeyValuePair> statistics(List<Task> tasks) {
    var all = new ArrayList<KeyValuePair>();
    for (LaunchKind kind : LaunchKind.values()) {
      var those = tasks.stream().filter(task -> task.launchType() == kind.launchType).toList();
      all.add(statistic("running" + kind.word + "TasksCount", count(those, RUNNING)));
      all.add(statistic("pending" + kind.word + "TasksCount", count(those, PENDING)));
    }
    for (String state : List.of("active", "draining")) {
      for (LaunchKind kind : LaunchKind.values()) {
        all.add(statistic(state + kind.word + "ServiceCount", 0));
      }
    }
    return List.copyOf(all);
  }

  private static KeyValuePair statistic(String name, int value) {
    return new KeyValuePair(name, Integer.toString(value));
  }

  private static int count(List<Task> tasks, Set<String> states) {
    return Math.toIntExact(
        tasks.stream()
            .filter(task -> task.lastStatus() != null && states.contains(task.lastStatus()))
            .count());
  }

  /// The launch types that have statistics, with the words that name them there.
  private enum LaunchKind {
    EC2(LaunchType.EC2, "EC2"),
    FARGATE(LaunchType.FARGATE, "Fargate"),
    EXTERNAL(LaunchType.EXTERNAL, "External");

    private final LaunchType launchType;
    private final String word;

    LaunchKind(LaunchType launchType, String word) {
      this.launchType = launchType;
      this.word = word;
    }
  }
}
