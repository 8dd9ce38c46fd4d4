package dev.virga.plugin.lambda.log;

import java.time.Instant;
import java.util.List;

/// What stands in the log, and how.
interface EventFormat {
  /// The log events that an event becomes, with their line ends; none where it is not shown.
  List<String> lines(Instant time, PlatformEvent event);

  /// Whether a line of the function is shown.
  boolean shows(String line);
}
