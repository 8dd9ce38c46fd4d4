package dev.virga.spi;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything that a service is given when it starts. Nothing else is reached from a plugin: not the
/// system clock, not random numbers, not another plugin.
public interface ServiceContext {
  /// The service's own settings.
  Settings settings();

  /// How closely AWS is followed where that would hinder local work.
  Fidelity fidelity();

  /// The time.
  InstantSource clock();

  /// Identifiers and secrets.
  Ids ids();

  /// What happened, for whoever listens.
  EventBus events();

  /// The address under which workloads on this machine reach the platform by plain HTTP. It is known
  /// once the endpoint listens, so a service asks for it when it starts a workload.
  URI workloadEndpoint();

  /// A directory of this service's own. It is inside the data directory where there is one and lasts
  /// as long; otherwise it is temporary and removed when the platform stops. It exists.
  Path directory();

  /// Whether the directory and the tables outlive the process.
  boolean durable();

  /// Makes changes one: committed together before this returns, or taken back if it throws. It is for
  /// what runs in the background, since a call of an operation is one transaction anyway. Inside a
  /// call it is a transaction of its own, which stays when the call fails later.
  <T> T transaction(Supplier<T> changes);

  /// A table of this service. The same name gives the same table.
  ///
  /// @param type the record type of its rows, which must be a wire shape
  <V extends Record> Table<V> table(String name, Class<V> type);

  /// Finds what another plugin offers, at the time of the call.
  <T> Optional<T> find(Class<T> capability);

  /// The same, but no service is started for it: for questions about what another service has made, of
  /// which there is nothing before it runs.
  default <T> Optional<T> findStarted(Class<T> capability) {
    return find(capability);
  }

  /// Offers a capability to the others.
  ///
  /// @throws IllegalStateException if another service already offers it
  <T> void offer(Class<T> capability, T it);

  /// The log of this service. Nothing that a client sent is logged at INFO or above.
  System.Logger log();
}
