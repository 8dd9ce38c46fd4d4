package dev.virga.plugin.lambda.async;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The table of events. Every change that makes an event due at some time is told of once it is
/// committed.
final class StoredEvents {
  private final ServiceContext context;
  private final Table<StoredEvent> events;

  StoredEvents(ServiceContext context) {
    this.context = context;
    this.events = context.table("async-events", StoredEvent.class);
  }

  /// Keeps a new event.
  void add(Scope scope, StoredEvent event) {
    events.put(scope, event.key(), event);
    context.events().publish(event.ref(scope));
  }

  Optional<StoredEvent> find(EventRef ref) {
    return events.get(ref.scope(), ref.key());
  }

  /// Changes an event that has to be tried again. One that is gone stays gone.
  void reschedule(EventRef ref, UnaryOperator<StoredEvent> change) {
    events
        .update(ref.scope(), ref.key(), change)
        .ifPresent(it -> context.events().publish(ref.at(it.due())));
  }

  /// Takes an event away.
  ///
  /// @return whether it was there
  boolean remove(EventRef ref) {
    return events.remove(ref.scope(), ref.key()).isPresent();
  }

  /// Takes the events of a function away.
  void removeAll(Scope scope, String function) {
    for (EventRef ref : all(scope, function + ":")) {
      remove(ref);
    }
  }

  /// Everything that an earlier run has left.
  List<EventRef> left() {
    return events.scopes().stream().flatMap(scope -> all(scope, "").stream()).toList();
  }

  private List<EventRef> all(Scope scope, String prefix) {
    return events.list(scope, prefix).stream().map(it -> it.ref(scope)).toList();
  }
}
