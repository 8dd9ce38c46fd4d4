/// The `process` executor: a workload's command as an ordinary process of this machine.
///
/// From the outside in: [ProcessPlugin] finds out what the machine offers, [ProcessExecutor] starts
/// workloads, [ProcessExecution] is one of them, [Run] is one command of it with its [ProcessTree]
/// and its two [OutputPump]s. [Launch] is how a command is put into a session of its own and tagged,
/// [Guardian] is what kills everything when the simulator itself is killed.
@NullMarked
package dev.virga.runtime.exec;

import org.jspecify.annotations.NullMarked;
