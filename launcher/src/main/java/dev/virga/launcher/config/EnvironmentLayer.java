package dev.virga.launcher.config;

import dev.virga.launcher.config.Layer.Value;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Reads environment variables: those of [Key#variables], and `VIRGA_SERVICES_ECS_SOME_KEY` for
/// `services.ecs.some-key`. An empty variable counts as absent.
final class EnvironmentLayer {
  private static final String SERVICES = "VIRGA_SERVICES_";

  private EnvironmentLayer() {}

  static Layer read(Map<String, String> environment, Path base) {
    var layer = Layer.of(base);
    for (Key key : Key.values()) {
      for (String name : key.variables()) {
        String text = environment.getOrDefault(name, "");
        if (!text.isEmpty()) {
          layer.values().put(key, new Value(text, name));
        }
      }
    }
    environment.forEach((name, text) -> {
      if (name.startsWith(SERVICES) && !text.isEmpty()) {
        service(layer, name, text);
      }
    });
    return layer;
  }

  private static void service(Layer layer, String name, String text) {
    String rest = name.substring(SERVICES.length()).toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = rest.indexOf('-');
    if (dash <= 0 || dash == rest.length() - 1) {
      throw new InvalidConfiguration(
          name + " must name a service and one of its settings, as in VIRGA_SERVICES_ECS_ENABLED");
    }
    layer.service(rest.substring(0, dash), rest.substring(dash + 1), new Value(text, name));
  }
}
