package dev.virga.launcher.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one source says: the file, the environment or the command line.
///
/// @param values the values by key
/// @param services what is said about single services: `enabled` and settings, by service and key
/// @param base what relative paths are relative to
public record Layer(Map<Key, Value> values, Map<String, Map<String, Value>> services, Path base) {
  /// A value and where it stands, for messages.
  ///
  /// @param text the value
  /// @param origin where it stands: `listen in virga.yaml`, `--listen`
  public record Value(String text, String origin) {}

  /// A source that says nothing yet.
  static Layer of(Path base) {
    return new Layer(new EnumMap<>(Key.class), new LinkedHashMap<>(), base);
  }

  /// The value of a key, where there is one.
  Optional<Value> value(Key key) {
    return Optional.ofNullable(values.get(key));
  }

  /// Adds what is said about a service.
  void service(String service, String key, Value value) {
    services.computeIfAbsent(service, _ -> new LinkedHashMap<>()).put(key, value);
  }
}
