package dev.virga.spi.capability;

import dev.virga.spi.Scope;
import java.time.Instant;

/// Where the output of workloads becomes log events; offered by CloudWatch Logs.
public interface LogSink {
  /// Opens a log stream for writing, and makes it if it does not exist.
  ///
  /// @param createGroup whether to make the group too
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` if the group does not exist and is
  ///     not to be made
  Writer open(Scope scope, String group, String stream, boolean createGroup);

  /// Writes events to one stream. May be used from several threads.
  interface Writer {
    /// Adds an event, which can be read as soon as the method returns. A stream or group that has been
    /// deleted meanwhile swallows it: execution never depends on logging.
    void write(Instant time, String message);
  }
}
