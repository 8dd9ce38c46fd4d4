package dev.virga.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What plugins offer to each other.
final class Capabilities {
  private final Map<Class<?>, Supplier<? extends Optional<?>>> offered = new ConcurrentHashMap<>();

  <T> Optional<T> find(Class<T> capability) {
    Supplier<? extends Optional<?>> known = offered.get(capability);
    return known == null ? Optional.empty() : known.get().map(capability::cast);
  }

  <T> void offer(Class<T> capability, T it) {
    Optional<T> known = Optional.of(it);
    offerLater(capability, () -> known);
  }

  /// Offers what is only known when it is asked for.
  <T> void offerLater(Class<T> capability, Supplier<Optional<T>> it) {
    if (offered.putIfAbsent(capability, it) != null) {
      throw new IllegalStateException(
          "another plugin already offers the capability " + capability.getSimpleName());
    }
  }
}
