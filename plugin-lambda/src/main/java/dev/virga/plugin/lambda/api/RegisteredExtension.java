package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.PlatformEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An extension that has registered. It is guarded by the lock of [Lifecycle].
final class RegisteredExtension {
  final String name;
  final String identifier;
  final boolean external;
  final Set<ExtensionEvent> events;
  final Deque<Answer> queued = new ArrayDeque<>();
  ExtensionState state = ExtensionState.REGISTERED;
  @Nullable ParkedRequest parked;

  RegisteredExtension(
      String name, String identifier, boolean external, Set<ExtensionEvent> events) {
    this.name = name;
    this.identifier = identifier;
    this.external = external;
    this.events = events;
  }

  /// Whether it still hears of an event.
  boolean hears(ExtensionEvent event) {
    return !state.failed() && events.contains(event);
  }

  /// Whether it waits for an event and has none.
  boolean idle() {
    return state == ExtensionState.READY && queued.isEmpty();
  }

  /// How it stands.
  PlatformEvent.Extension event() {
    return new PlatformEvent.Extension(
        name, state.text(), events.stream().map(Enum::name).toList(), null);
  }
}
