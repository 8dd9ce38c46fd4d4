package dev.virga.spi;

import java.util.function.Consumer;

/// What happened, for whoever listens. Events are records.
public interface EventBus {
  /// Tells everyone who listens to this type of event. Within a call, listeners hear of it after the
  /// call's changes are committed, and not at all if the call fails; elsewhere at once. They hear it
  /// on a thread of the platform, one event after the other; one that throws harms no other.
  void publish(Record event);

  /// Listens to a type of event until the subscription is closed.
  <E extends Record> Subscription subscribe(Class<E> type, Consumer<? super E> listener);

  /// What ends a subscription.
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
