package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a task stop code.
public enum TaskStopCode {
  @Name("TaskFailedToStart")
  TASK_FAILED_TO_START,
  @Name("EssentialContainerExited")
  ESSENTIAL_CONTAINER_EXITED,
  @Name("UserInitiated")
  USER_INITIATED,
  @Name("ServiceSchedulerInitiated")
  SERVICE_SCHEDULER_INITIATED,
  @Name("SpotInterruption")
  SPOT_INTERRUPTION,
  @Name("TerminationNotice")
  TERMINATION_NOTICE,
}
