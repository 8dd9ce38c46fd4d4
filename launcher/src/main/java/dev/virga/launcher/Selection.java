package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Configuration.ServiceConfiguration;
import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.kernel.plugin.PluginFinder;
import dev.virga.launcher.config.Settled;
import dev.virga.launcher.localstack.ServiceNames;
import dev.virga.spi.ServicePlugin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns `--services ecs,logs` into what the platform understands: every other service is off.
///
/// @param configuration with the services that are on and off
/// @param notes what the user is told of how it came about
record Selection(Configuration configuration, List<String> notes) {
  static Selection of(Settled settled) {
    Configuration given = settled.platform();
    List<String> notes = new ArrayList<>(settled.localStack().notes().values());
    List<String> asked = settled.localStack().services();
    if (settled.only().isEmpty() && asked.isEmpty()) {
      return new Selection(given, notes);
    }
    Set<String> there = names(given);
    List<String> only = settled.only();
    if (only.isEmpty()) {
      ServiceNames.Chosen chosen = ServiceNames.choose(asked, there);
      notes.add(chosen.note());
      only = chosen.services();
    }
    return new Selection(only.isEmpty() ? given : only(only, given, there), notes);
  }

  private static Configuration only(List<String> names, Configuration given, Set<String> there) {
    Map<String, ServiceConfiguration> services = new LinkedHashMap<>();
    there.forEach(name -> services.put(name, off(given, name)));
    for (String name : names) {
      services.put(name, new ServiceConfiguration(true, given.service(name).settings()));
    }
    given.services().forEach(services::putIfAbsent);
    return with(given, services);
  }

  private static Set<String> names(Configuration given) {
    Set<String> names = new LinkedHashSet<>();
    for (FoundPlugins.Found<ServicePlugin> found :
        PluginFinder.find(given.pluginsDirectory()).services()) {
      name(found.provider()).ifPresent(names::add);
    }
    return names;
  }

  private static ServiceConfiguration off(Configuration given, String name) {
    return new ServiceConfiguration(false, given.service(name).settings());
  }

  /// The name of a service, unless the plugin cannot even say that; the platform reports it then.
  private static Optional<String> name(ServicePlugin plugin) {
    try {
      return Optional.of(plugin.descriptor().name());
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Configuration with(
      Configuration given, Map<String, ServiceConfiguration> services) {
    return new Configuration(
        given.host(),
        given.port(),
        given.certificate(),
        given.key(),
        given.account(),
        given.region(),
        given.fidelity(),
        given.executor(),
        given.dataDirectory(),
        given.pluginsDirectory(),
        services,
        given.recording());
  }
}
