/// What stands in the logs of functions.
///
/// A [StreamLog] is the log of one environment: lines of the function go through it as they are, what
/// the platform tells in the form of the function's logging configuration, [TextEventFormat] or
/// [JsonEventFormat]. [Telemetry] brings the same to extensions that subscribed.
@NullMarked
package dev.virga.plugin.lambda.log;

import org.jspecify.annotations.NullMarked;
