package dev.virga.plugin.lambda.async;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts what did not get where it was to go. The first of each destination is a warning.
final class Undelivered {
  private final System.Logger log;
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  Undelivered(System.Logger log) {
    this.log = log;
  }

  /// Counts one.
  ///
  /// @param what such as `the result of an asynchronous invocation`
  /// @param destination the ARN
  void add(String what, String destination, String why) {
    counts
        .computeIfAbsent(
            destination,
            it -> {
              log.log(
                  Level.WARNING,
                  what
                      + " was not delivered to "
                      + it
                      + ": "
                      + why
                      + ". What follows for this destination is counted, and not logged.");
              return new LongAdder();
            })
        .increment();
  }

  /// How many did not get to a destination.
  long count(String destination) {
    LongAdder count = counts.get(destination);
    return count == null ? 0 : count.sum();
  }

  /// Logs how many there were.
  void summarise() {
    counts.forEach((destination, count) -> {
      if (count.sum() > 1) {
        log.log(
            Level.WARNING,
            count.sum() + " results or events in all were not delivered to " + destination);
      }
    });
  }
}
