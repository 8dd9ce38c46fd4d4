package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Execution;
import java.util.List;

/// The running processes of one execution environment, with its directories.
public interface Sandbox extends AutoCloseable {
  /// The runtime. All its output has been delivered when it has ended.
  Execution runtime();

  /// The extensions that run as processes of their own.
  List<Execution> extensions();

  /// The most memory that its processes used, in bytes, measured.
  long peakMemoryBytes();

  /// Kills every process, waits for their end, and removes the directories. Safe to call more than once.
  @Override
  void close();
}
