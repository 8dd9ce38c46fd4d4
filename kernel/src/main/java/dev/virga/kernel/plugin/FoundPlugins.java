package dev.virga.kernel.plugin;

import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.ExecutorPlugin;
import dev.virga.spi.protocol.Protocol;
import java.util.List;

/// What was found, and what could not be loaded.
///
/// @param services the services, those of the platform itself first
/// @param protocols the wire protocols
/// @param executors the ways to run workloads
/// @param problems what could not be loaded, and why
public record FoundPlugins(
    List<Found<ServicePlugin>> services,
    List<Found<Protocol>> protocols,
    List<Found<ExecutorPlugin>> executors,
    List<PluginProblem> problems) {

  /// A provider and where it is from.
  ///
  /// @param source `built in`, or the drop-in's file or folder name
  /// @param provider the provider
  public record Found<T>(String source, T provider) {}
}
