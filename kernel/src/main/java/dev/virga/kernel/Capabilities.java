package dev.virga.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What plugins offer to each other.
final class Capabilities {
  private final Map<Class<?>, Object> offered = new ConcurrentHashMap<>();

  <T> Optional<T> find(Class<T> capability) {
    return Optional.ofNullable(offered.get(capability)).map(capability::cast);
  }

  <T> void offer(Class<T> capability, T it) {
    if (offered.putIfAbsent(capability, it) != null) {
      throw new IllegalStateException(
          "another plugin already offers the capability " + capability.getSimpleName());
    }
  }
}
