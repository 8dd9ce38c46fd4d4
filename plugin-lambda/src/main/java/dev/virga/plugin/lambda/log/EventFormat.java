package dev.virga.plugin.lambda.log;

import java.time.Instant;
import java.util.List;

/// How platform events stand in the log.
interface EventFormat {
  /// The log events that an event becomes, with their line ends; none where it is not shown.
  List<String> lines(Instant time, PlatformEvent event);
}
