package dev.virga.kernel;

import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.kernel.plugin.PluginFinder;
import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.kernel.plugin.PluginValidator;
import dev.virga.kernel.plugin.PluginValidator.ValidPlugin;
import dev.virga.spi.Service;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Starts the services that are valid and switched on. One that fails is reported and left out.
final class PluginStart {
  private final System.Logger log = System.getLogger("dev.virga.kernel");
  private final Configuration configuration;
  private final PlatformContext.Shared shared;
  private final Shapes shapes;
  private final Map<String, Protocol> protocols = new HashMap<>();

  PluginStart(
      Configuration configuration,
      PlatformContext.Shared shared,
      Shapes shapes,
      List<FoundPlugins.Found<Protocol>> protocols) {
    this.configuration = configuration;
    this.shared = shared;
    this.shapes = shapes;
    protocols.forEach(it ->
        it.provider().names().forEach(name -> this.protocols.putIfAbsent(name, it.provider())));
  }

  /// Validates, selects and starts.
  ///
  /// @throws IllegalArgumentException if the configuration names a service that does not exist, or a
  ///     setting that a service does not have
  Services start(FoundPlugins found) {
    var validated = PluginValidator.validate(found.services(), protocols.keySet());
    refuseUnknown(validated.valid());
    var problems = new ArrayList<>(found.problems());
    problems.addAll(validated.problems());
    var running = new ArrayList<RunningService>();
    var switchedOff = new ArrayList<String>();
    for (ValidPlugin plugin : validated.valid()) {
      var own = configuration.service(plugin.descriptor().name());
      var settings = new DeclaredSettings(plugin.descriptor(), own.settings());
      if (own.enabled()) {
        start(plugin, settings, running, problems);
      } else {
        switchedOff.add(plugin.descriptor().name());
      }
    }
    problems.forEach(this::report);
    return new Services(running, switchedOff, problems);
  }

  private void start(
      ValidPlugin plugin,
      DeclaredSettings settings,
      List<RunningService> running,
      List<PluginProblem> problems) {
    var descriptor = plugin.descriptor();
    try {
      Service service = plugin.plugin().start(new PlatformContext(descriptor, settings, shared));
      try {
        Protocol protocol = protocols.get(descriptor.protocol());
        if (protocol == null) {
          throw new IllegalStateException("there is no protocol " + descriptor.protocol());
        }
        var started = new RunningService(plugin.plugin(), descriptor, service, protocol, shapes);
        refuseClaimedTwice(started, running);
        if (!plugin.source().equals(PluginFinder.BUILT_IN)) {
          started.binding(); // what is wrong with its records is reported now, not to a client
        }
        running.add(started);
      } catch (RuntimeException | LinkageError e) {
        service.close();
        throw e;
      }
    } catch (RuntimeException | LinkageError e) {
      log.log(
          System.Logger.Level.DEBUG, () -> "plugin " + descriptor.name() + " failed to start", e);
      problems.add(PluginProblem.atStart(plugin.source(), descriptor.name(), e));
    }
  }

  private static void refuseClaimedTwice(RunningService service, List<RunningService> running) {
    for (RunningService other : running) {
      for (String path : service.paths().keySet()) {
        if (other.paths().containsKey(path)) {
          throw new IllegalArgumentException(
              "the path " + path + " is claimed by " + other.descriptor().name());
        }
      }
      for (String label : service.hosts().keySet()) {
        if (other.hosts().containsKey(label)) {
          throw new IllegalArgumentException(
              "the host " + label + " is claimed by " + other.descriptor().name());
        }
      }
    }
  }

  private void refuseUnknown(List<ValidPlugin> valid) {
    List<String> known = valid.stream().map(it -> it.descriptor().name()).toList();
    for (String name : configuration.services().keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown service '" + name + "'; there are: " + String.join(", ", known));
      }
    }
  }

  private void report(PluginProblem problem) {
    log.log(
        System.Logger.Level.WARNING,
        "plugin {0} ({1}) is not available: {2}",
        problem.plugin(),
        problem.source(),
        problem.reason());
  }
}
