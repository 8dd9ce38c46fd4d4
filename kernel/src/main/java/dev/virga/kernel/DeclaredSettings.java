package dev.virga.kernel;

import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.Setting;
import dev.virga.spi.Settings;
import java.util.Map;
import java.util.stream.Collectors;

/// The settings of a service: what was configured, else the declared defaults.
///
/// @param descriptor the service
/// @param configured the configured values by key
record DeclaredSettings(ServiceDescriptor descriptor, Map<String, String> configured)
    implements Settings {

  DeclaredSettings {
    for (String key : configured.keySet()) {
      if (descriptor.settings().stream().noneMatch(setting -> setting.key().equals(key))) {
        throw new IllegalArgumentException(
            "unknown setting '" + key + "' of service " + descriptor.name() + known(descriptor));
      }
    }
  }

  @Override
  public String text(String key) {
    Setting declared =
        descriptor.settings().stream()
            .filter(setting -> setting.key().equals(key))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    descriptor.name() + " did not declare '" + key + "'" + known(descriptor)));
    return configured.getOrDefault(key, declared.defaultValue());
  }

  private static String known(ServiceDescriptor descriptor) {
    return descriptor.settings().isEmpty()
        ? "; it has none"
        : "; there are: "
            + descriptor.settings().stream().map(Setting::key).collect(Collectors.joining(", "));
  }
}
