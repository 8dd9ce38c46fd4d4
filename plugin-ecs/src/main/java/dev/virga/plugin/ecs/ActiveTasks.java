package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.Scope;
import java.util.List;

/// What the clusters need to know about tasks: how many there are, and which task definitions are in
/// use.
@FunctionalInterface
interface ActiveTasks {
  /// The tasks of a cluster that are not stopped.
  ///
  /// @param cluster the name of the cluster
  List<Task> in(Scope scope, String cluster);
}
