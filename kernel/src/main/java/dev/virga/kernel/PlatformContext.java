package dev.virga.kernel;

import dev.virga.spi.EventBus;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Ids;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.Settings;
import dev.virga.spi.Table;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What one service is given when it starts.
///
/// @param descriptor the service
/// @param settings its settings
/// @param shared what all services share
record PlatformContext(ServiceDescriptor descriptor, Settings settings, Shared shared)
    implements ServiceContext, EventBus {

  /// What all services share.
  record Shared(
      Fidelity fidelity,
      InstantSource clock,
      Ids ids,
      Tables tables,
      QueuedEvents events,
      Capabilities capabilities,
      Directories directories,
      Supplier<URI> workloadEndpoint) {}

  @Override
  public Fidelity fidelity() {
    return shared.fidelity;
  }

  @Override
  public InstantSource clock() {
    return shared.clock;
  }

  @Override
  public Ids ids() {
    return shared.ids;
  }

  @Override
  public EventBus events() {
    return this;
  }

  @Override
  public URI workloadEndpoint() {
    return shared.workloadEndpoint.get();
  }

  @Override
  public Path directory() {
    return shared.directories.of(descriptor.name());
  }

  @Override
  public boolean durable() {
    return shared.directories.durable();
  }

  @Override
  public <T> T transaction(Supplier<T> changes) {
    return shared.tables.call(changes);
  }

  @Override
  public <V extends Record> Table<V> table(String name, Class<V> type) {
    return shared.tables.open(descriptor.name(), name, type);
  }

  @Override
  public <T> Optional<T> find(Class<T> capability) {
    return shared.capabilities.find(capability);
  }

  @Override
  public <T> Optional<T> findStarted(Class<T> capability) {
    return shared.capabilities.findStarted(capability);
  }

  @Override
  public <T> void offer(Class<T> capability, T it) {
    shared.capabilities.offer(descriptor.name(), capability, it);
  }

  @Override
  public System.Logger log() {
    return System.getLogger("dev.virga." + descriptor.name());
  }

  @Override
  public void publish(Record event) {
    shared.tables.publish(event);
  }

  @Override
  public <E extends Record> Subscription subscribe(Class<E> type, Consumer<? super E> listener) {
    return shared.events.subscribe(type, listener);
  }
}
