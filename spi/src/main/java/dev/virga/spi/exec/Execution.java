package dev.virga.spi.exec;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workload that was started.
public interface Execution {
  /// The id of its first process on this machine.
  long pid();

  /// Waits for its end. All output has been delivered when the method returns.
  Exit await() throws InterruptedException;

  /// Waits for its end for some time; nothing if it is still running then.
  Optional<Exit> await(Duration timeout) throws InterruptedException;

  /// How it ended; nothing while it runs.
  Optional<Exit> exit();

  /// Ends it: SIGTERM to all its processes, SIGKILL to what is left after the grace, and waits for the
  /// end. Safe to call at any time and more than once.
  Exit stop(Duration grace) throws InterruptedException;

  /// Runs a second command beside it, in the same environment with additions, until it ends or the
  /// timeout kills it.
  ///
  /// @param output takes the command's output
  /// @return how the command ended; nothing if it was killed by the timeout
  /// @throws IOException if it cannot be started
  Optional<Exit> exec(
      List<String> command, Map<String, String> environment, Duration timeout, Output output)
      throws IOException, InterruptedException;

  /// Waits until the lines that it has written so far have been delivered. An executor that cannot tell
  /// returns at once.
  ///
  /// @param limit how long to wait at most for each of its outputs, which may be slow
  default void drain(Duration limit) throws InterruptedException {}

  /// What it has used so far, measured now.
  Usage usage();
}
