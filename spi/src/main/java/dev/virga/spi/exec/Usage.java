package dev.virga.spi.exec;

import java.time.Duration;

/// What an execution used, as measured.
///
/// @param cpuTime CPU time of all its processes
/// @param peakMemoryBytes the most resident memory that was seen
public record Usage(Duration cpuTime, long peakMemoryBytes) {
  /// Nothing measured.
  public static final Usage NONE = new Usage(Duration.ZERO, 0);
}
