package dev.virga.spi.exec;

import java.time.Instant;

/// Takes the output of a workload, line by line as it is written.
@FunctionalInterface
public interface Output {
  /// One line, without its end. Bytes that are not UTF-8 arrive as U+FFFD. A line that is longer than
  /// 256 KiB arrives in pieces of that size.
  void line(Channel channel, Instant time, String text);

  /// Where a line was written.
  enum Channel {
    /// Standard output.
    STDOUT,
    /// Standard error.
    STDERR
  }
}
