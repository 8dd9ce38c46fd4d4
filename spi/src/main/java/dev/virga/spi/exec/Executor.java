package dev.virga.spi.exec;

import java.io.IOException;

/// Runs workloads. The platform offers the configured executor to all services as a capability.
public interface Executor extends AutoCloseable {
  /// The name in the configuration.
  String name();

  /// Starts a workload. When the method returns, the workload exists.
  ///
  /// @param output takes every line of output, live, on a thread of the executor
  /// @throws MountException if a directory cannot be mounted for it
  /// @throws IOException if it cannot be started, with a message for the user: the program does not
  ///     exist, the image is not there
  Execution start(Workload workload, Output output) throws IOException;

  /// Kills everything that still runs and waits for its end.
  @Override
  void close();
}
