package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Execution;

/// The running processes of one execution environment, with its directories.
public interface Sandbox extends AutoCloseable {
  /// The runtime. All its output has been delivered when it has ended.
  Execution runtime();

  /// The most memory that its processes used, in bytes, measured.
  long peakMemoryBytes();

  /// Kills every process, waits for their end, and removes the directories. Safe to call more than once.
  @Override
  void close();
}
