package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Configuration.ServiceConfiguration;
import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.kernel.plugin.PluginFinder;
import dev.virga.launcher.config.Settled;
import dev.virga.spi.ServicePlugin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Turns `--services ecs,logs` into what the platform understands: every other service is off.
final class Selection {
  private Selection() {}

  static Configuration apply(Settled settled) {
    Configuration given = settled.platform();
    if (settled.only().isEmpty()) {
      return given;
    }
    Map<String, ServiceConfiguration> services = new LinkedHashMap<>();
    for (FoundPlugins.Found<ServicePlugin> found :
        PluginFinder.find(given.pluginsDirectory()).services()) {
      name(found.provider()).ifPresent(name -> services.put(name, off(given, name)));
    }
    for (String name : settled.only()) {
      services.put(name, new ServiceConfiguration(true, given.service(name).settings()));
    }
    given.services().forEach(services::putIfAbsent);
    return with(given, services);
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
