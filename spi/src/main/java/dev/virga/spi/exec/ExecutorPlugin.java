package dev.virga.spi.exec;

import java.time.InstantSource;

/// One way to run workloads, found by ServiceLoader.
public interface ExecutorPlugin {
  /// The name in the configuration: `process`.
  String name();

  /// Finds out whether it works on this machine. Quick, and without side effects that stay.
  Availability probe();

  /// Starts it. Called once at most, and only where [#probe] says that it works.
  Executor start(InstantSource clock);

  /// Whether an executor works here.
  ///
  /// @param works whether it does
  /// @param detail why not, or what it can do here
  record Availability(boolean works, String detail) {}
}
