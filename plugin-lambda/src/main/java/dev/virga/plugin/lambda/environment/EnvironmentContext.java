package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.runtime.Launcher;
import dev.virga.plugin.lambda.store.StoredFunction;
import java.io.IOException;
import java.time.InstantSource;

/// What execution environments are made of.
///
/// @param launcher starts their processes
/// @param apis opens their Runtime APIs
/// @param logs opens their log streams
/// @param clock the time of log lines and deadlines
/// @param ticks what durations are measured with
public record EnvironmentContext(
    Launcher launcher, Apis apis, Logs logs, InstantSource clock, Ticks ticks) {

  /// With the machine's own measure of durations.
  public EnvironmentContext(Launcher launcher, Apis apis, Logs logs, InstantSource clock) {
    this(launcher, apis, logs, clock, Ticks.SYSTEM);
  }

  /// Opens the log of an environment.
  @FunctionalInterface
  public interface Logs {
    /// Opens a stream of its own in the function's log group.
    FunctionLog open(StoredFunction function, InitializationType type);
  }

  /// Opens the server that the processes of an environment speak to.
  @FunctionalInterface
  public interface Apis {
    /// Opens one on a free port.
    RuntimeApi open(StoredFunction function, FunctionLog log, RuntimeApi.Listener listener)
        throws IOException;
  }
}
