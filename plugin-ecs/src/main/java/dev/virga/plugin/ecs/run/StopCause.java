package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.TaskStopCode;

/// Why a task stops, as `DescribeTasks` shows it. The first cause is the one that counts.
///
/// @param code the `stopCode`
/// @param reason the `stoppedReason`
/// @see <a
///     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html">Stopped
///     task error messages</a>
public record StopCause(TaskStopCode code, String reason) {
  /// A container that the task cannot do without has ended.
  static final StopCause ESSENTIAL_CONTAINER_EXITED =
      new StopCause(TaskStopCode.ESSENTIAL_CONTAINER_EXITED, "Essential container in task exited");

  /// The platform ended while the task was running: its host, as seen from the task, has gone.
  public static final StopCause HOST_TERMINATED =
      new StopCause(
          TaskStopCode.TERMINATION_NOTICE, "Host terminated: the platform stopped running.");

  /// Someone called StopTask.
  public static StopCause userInitiated(String reason) {
    return new StopCause(TaskStopCode.USER_INITIATED, reason);
  }

  /// A container or what it needs could not be brought up.
  static StopCause failedToStart(String reason) {
    return new StopCause(TaskStopCode.TASK_FAILED_TO_START, reason);
  }
}
