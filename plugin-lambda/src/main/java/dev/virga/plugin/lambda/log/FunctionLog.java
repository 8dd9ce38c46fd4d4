package dev.virga.plugin.lambda.log;

import java.time.Instant;

/// The log of one execution environment: the log stream, what `LogType=Tail` shows of an invocation, and
/// the telemetry that extensions subscribe to.
public interface FunctionLog extends AutoCloseable {
  /// The log group: `/aws/lambda/NAME`, or what the function's logging configuration says.
  String group();

  /// The log stream: `2026/11/22/[$LATEST]` and 32 hexadecimal digits.
  String stream();

  /// A line that the function wrote.
  void function(Instant time, String line);

  /// A line that an extension wrote.
  void extension(Instant time, String line);

  /// Something that the platform tells, in the format of the function's logging configuration.
  void platform(Instant time, PlatformEvent event);

  /// Delivers from now on what is logged to an extension as well. A second subscription of the same
  /// extension replaces its first.
  void subscribe(Subscription subscription);

  /// Begins to collect what [#tail] shows.
  void mark();

  /// The last 4 KB that were logged since [#mark].
  byte[] tail();

  /// Delivers what is held back.
  @Override
  void close();
}
