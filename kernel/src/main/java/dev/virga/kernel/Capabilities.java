package dev.virga.kernel;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What plugins offer to each other.
final class Capabilities {
  private final Map<Class<?>, Offer> offers = new ConcurrentHashMap<>();
  private final Map<Class<?>, Declared> declared = new ConcurrentHashMap<>();
  private final Set<String> declaring = ConcurrentHashMap.newKeySet();

  private record Offer(String owner, Supplier<? extends Optional<?>> it) {}

  /// @param start starts the owner, unless it runs or cannot be started
  private record Declared(String owner, Runnable start) {}

  /// Finds one. Whoever declared it is started for it.
  <T> Optional<T> find(Class<T> capability) {
    Declared later = offers.containsKey(capability) ? null : declared.get(capability);
    if (later != null) {
      later.start.run();
    }
    return findStarted(capability);
  }

  /// Finds one that is offered now.
  <T> Optional<T> findStarted(Class<T> capability) {
    @Nullable Offer offer = offers.get(capability);
    return offer == null ? Optional.empty() : offer.it.get().map(capability::cast);
  }

  /// Says what a service offers once it has started; it may not offer anything else.
  ///
  /// @throws IllegalArgumentException if another service offers one of them
  void declare(String owner, Set<Class<?>> capabilities, Runnable start) {
    for (Class<?> it : capabilities) {
      refuseTaken(owner, it);
    }
    declaring.add(owner);
    capabilities.forEach(it -> declared.put(it, new Declared(owner, start)));
  }

  <T> void offer(String owner, Class<T> capability, T it) {
    Optional<T> known = Optional.of(it);
    refuseTaken(owner, capability);
    if (declaring.contains(owner) && !declared.containsKey(capability)) {
      throw new IllegalArgumentException(
          owner + " did not declare the capability " + capability.getSimpleName());
    }
    offerLater(owner, capability, () -> known);
  }

  /// Offers what is only known when it is asked for.
  <T> void offerLater(String owner, Class<T> capability, Supplier<Optional<T>> it) {
    if (offers.putIfAbsent(capability, new Offer(owner, it)) != null) {
      throw taken(capability);
    }
  }

  /// Takes back what a service offered, because it could not start.
  void withdraw(String owner) {
    for (var offer : new HashSet<>(offers.entrySet())) {
      if (offer.getValue().owner.equals(owner)) {
        offers.remove(offer.getKey());
      }
    }
  }

  private void refuseTaken(String owner, Class<?> capability) {
    Declared other = declared.get(capability);
    if (offers.containsKey(capability) || (other != null && !other.owner.equals(owner))) {
      throw taken(capability);
    }
  }

  private static IllegalArgumentException taken(Class<?> capability) {
    return new IllegalArgumentException(
        "another plugin already offers the capability " + capability.getSimpleName());
  }
}
