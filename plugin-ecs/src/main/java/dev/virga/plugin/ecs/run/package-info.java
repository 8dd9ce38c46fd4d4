/// What makes tasks run: one [dev.virga.plugin.ecs.run.TaskRun] per task drives its containers
/// through an executor, and [dev.virga.plugin.ecs.run.TaskProgress] alone writes what happened into
/// the task's row. No state follows from a timer: a row changes when a process has started, has
/// answered a health check or has ended, or when a client asked for it.
///
/// Threads: one virtual thread per task, one per container, one per health check, and one per
/// container while it is stopped. All of them have ended when [dev.virga.plugin.ecs.run.TaskEngine]
/// is closed.
@NullMarked
package dev.virga.plugin.ecs.run;

import org.jspecify.annotations.NullMarked;
