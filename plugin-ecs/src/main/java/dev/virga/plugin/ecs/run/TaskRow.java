package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.Task;
import java.util.function.Consumer;

/// The row of one task, as the engine reads and changes it.
public interface TaskRow {
  /// The task as it is now.
  Task get();

  /// Changes the task and raises its version. Where the row has been removed nothing happens.
  void update(Consumer<Task.Builder> changes);
}
