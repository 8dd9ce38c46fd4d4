package dev.virga.kernel;

import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.kernel.plugin.PluginFinder;
import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.kernel.plugin.PluginValidator;
import dev.virga.kernel.plugin.PluginValidator.ValidPlugin;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Service;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the services that are valid and switched on, and starts those that do not wait until they are
/// needed. One that fails is reported and left out.
final class PluginStart {
  private final Configuration configuration;
  private final PlatformContext.Shared shared;
  private final Shapes shapes;
  private final Starts starts;
  private final Map<String, Protocol> protocols = new HashMap<>();
  private final List<AvailableService> available = new ArrayList<>();

  PluginStart(
      Configuration configuration,
      PlatformContext.Shared shared,
      Shapes shapes,
      List<FoundPlugins.Found<Protocol>> protocols) {
    this.configuration = configuration;
    this.shared = shared;
    this.shapes = shapes;
    this.starts = new Starts(shared.tables(), shared.capabilities(), this::start);
    protocols.forEach(it ->
        it.provider().names().forEach(name -> this.protocols.putIfAbsent(name, it.provider())));
  }

  /// Where what was started is ended, also if starting the others fails.
  Starts starts() {
    return starts;
  }

  /// Validates, selects and starts.
  ///
  /// @throws IllegalArgumentException if the configuration names a service that does not exist, or a
  ///     setting that a service does not have
  Services start(FoundPlugins found) {
    var validated = PluginValidator.validate(found.services(), protocols.keySet());
    refuseUnknown(validated.valid());
    found.problems().forEach(starts::report);
    validated.problems().forEach(starts::report);
    var switchedOff = new ArrayList<String>();
    for (ValidPlugin plugin : validated.valid()) {
      var own = configuration.service(plugin.descriptor().name());
      var settings = new DeclaredSettings(plugin.descriptor(), own.settings());
      if (own.enabled()) {
        add(plugin, new PlatformContext(plugin.descriptor(), settings, shared));
      } else {
        switchedOff.add(plugin.descriptor().name());
      }
    }
    available.forEach(this::startNow);
    return new Services(
        available.stream().filter(it -> it.state() != AvailableService.State.FAILED).toList(),
        switchedOff,
        starts);
  }

  private void add(ValidPlugin plugin, PlatformContext context) {
    try {
      var onDemand = plugin.plugin().onDemand();
      var service = new AvailableService(plugin, context, onDemand.orElse(OnDemand.ALONE), starts);
      refuseClaimedTwice(service, service.claims().paths(), service.claims().hosts());
      if (onDemand.isPresent()) {
        shared
            .capabilities()
            .declare(service.name(), service.claims().capabilities(), service::running);
      }
      available.add(service);
    } catch (RuntimeException | LinkageError e) {
      starts.report(PluginProblem.atStart(plugin.source(), plugin.descriptor().name(), e));
    }
  }

  /// With a data directory there is something to take up again; and whatever was started earlier may have
  /// made the others start.
  private void startNow(AvailableService service) {
    if (shared.directories().durable() || service.plugin().plugin().onDemand().isEmpty()) {
      starts.start(service);
    }
  }

  private RunningService start(AvailableService it) {
    var descriptor = it.descriptor();
    Service service = it.plugin().plugin().start(it.context());
    try {
      Protocol protocol = protocols.get(descriptor.protocol());
      if (protocol == null) {
        throw new IllegalStateException("there is no protocol " + descriptor.protocol());
      }
      var started = new RunningService(it.plugin().plugin(), descriptor, service, protocol, shapes);
      if (it.plugin().plugin().onDemand().isPresent()) {
        refuseUndeclared("paths", it.claims().paths(), started.paths().keySet());
        refuseUndeclared("hosts", it.claims().hosts(), started.hosts().keySet());
      } else {
        refuseClaimedTwice(it, started.paths().keySet(), started.hosts().keySet());
      }
      if (!it.plugin().source().equals(PluginFinder.BUILT_IN)) {
        started.binding(); // what is wrong with its records is reported now, not to a client
      }
      return started;
    } catch (RuntimeException | LinkageError e) {
      service.close();
      throw e;
    }
  }

  private static void refuseUndeclared(String what, Set<String> declared, Set<String> claimed) {
    if (!declared.equals(claimed)) {
      throw new IllegalArgumentException(
          "it claims the " + what + " " + claimed + " and declared " + declared);
    }
  }

  private void refuseClaimedTwice(AvailableService service, Set<String> paths, Set<String> hosts) {
    for (AvailableService other : available) {
      RunningService running = other.ifRunning();
      var otherPaths = running == null ? other.claims().paths() : running.paths().keySet();
      var otherHosts = running == null ? other.claims().hosts() : running.hosts().keySet();
      if (other != service && other.state() != AvailableService.State.FAILED) {
        refuseTaken("path", paths, otherPaths, other);
        refuseTaken("host", hosts, otherHosts, other);
      }
    }
  }

  private static void refuseTaken(
      String what, Set<String> wanted, Set<String> taken, AvailableService by) {
    for (String it : wanted) {
      if (taken.contains(it)) {
        throw new IllegalArgumentException(
            "the " + what + " " + it + " is claimed by " + by.name());
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
}
