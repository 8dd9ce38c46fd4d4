package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.PlatformEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where the runtime and the extensions of one environment are, and what they wait for. All of it is
/// guarded by the lock of this object, which is never held while something is written or told.
final class Lifecycle {
  private static final int MAX_EXTENSIONS = 10;

  private final Set<String> externalNames;
  private final Map<String, RegisteredExtension> extensions = new LinkedHashMap<>();
  private RuntimeState runtime = RuntimeState.STARTED;
  private RuntimeApi.@Nullable Next invocation;
  private @Nullable ParkedRequest parked;
  private boolean undelivered;
  private boolean initialized;
  private boolean idleTold;
  private boolean spoken;

  /// @param externalNames the extensions that run as processes of their own
  Lifecycle(Set<String> externalNames) {
    this.externalNames = externalNames;
  }

  /// The runtime asks for an invocation.
  synchronized Step runtimeNext(ParkedRequest request) throws Refused {
    spoken = true;
    boolean again = runtime == RuntimeState.READY && parked == null; // its connection was lost
    if (!again && !runtime.allows(RuntimeState.READY)) {
      throw ApiErrors.invalidStateTransition(runtime, RuntimeState.READY);
    }
    runtime = RuntimeState.READY;
    parked = request;
    if (!undelivered) {
      invocation = null;
    }
    List<Delivery> deliveries = new ArrayList<>(1);
    handInvocation(deliveries);
    return new Step(!again, becomesIdle(), deliveries);
  }

  /// An invocation begins.
  ///
  /// @param event makes what extensions are told of it, if there are any
  synchronized List<Delivery> invoke(RuntimeApi.Next next, Supplier<EventMessage> event) {
    invocation = next;
    undelivered = true;
    idleTold = false;
    List<Delivery> deliveries = new ArrayList<>(1 + extensions.size());
    handInvocation(deliveries);
    announce(ExtensionEvent.INVOKE, event, deliveries);
    return deliveries;
  }

  /// The environment ends.
  synchronized List<Delivery> shutdown(Supplier<EventMessage> event) {
    List<Delivery> deliveries = new ArrayList<>(extensions.size());
    announce(ExtensionEvent.SHUTDOWN, event, deliveries);
    return deliveries;
  }

  /// The runtime moves on by a request that does not wait.
  synchronized void runtimeMoves(RuntimeState next) throws Refused {
    spoken = true;
    if (!runtime.allows(next)) {
      throw ApiErrors.invalidStateTransition(runtime, next);
    }
    runtime = next;
  }

  /// The runtime begins to answer its invocation, or to tell of its error.
  synchronized void runtimeAnswers(String requestId, RuntimeState next) throws Refused {
    if (!runtime.allows(next)) {
      throw ApiErrors.invalidStateTransition(runtime, next);
    }
    if (invocation == null || !invocation.requestId().equals(requestId)) {
      throw ApiErrors.invalidRequestId();
    }
    runtime = next;
  }

  /// The answer is there.
  synchronized void answered() {
    runtime = RuntimeState.RESPONSE_SENT;
  }

  /// The answer did not arrive wholly and nobody has seen of it: it can be sent again.
  synchronized void unanswered() {
    runtime = RuntimeState.RUNNING;
  }

  /// An extension registers.
  synchronized void register(String name, String identifier, Set<ExtensionEvent> events)
      throws Refused {
    boolean external = externalNames.isEmpty() || externalNames.contains(name);
    for (RegisteredExtension other : extensions.values()) {
      if (other.name.equals(name)) {
        throw ApiErrors.alreadyRegistered(name, other.state);
      }
    }
    if (runtime != RuntimeState.STARTED) {
      throw ApiErrors.registrationClosed();
    }
    if (extensions.size() == MAX_EXTENSIONS) {
      throw ApiErrors.tooManyExtensions(MAX_EXTENSIONS);
    }
    if (!external && events.contains(ExtensionEvent.SHUTDOWN)) {
      throw ApiErrors.shutdownOfInternalExtension();
    }
    extensions.put(identifier, new RegisteredExtension(name, identifier, external, events));
  }

  /// An extension asks for an event.
  synchronized Step extensionNext(String identifier, ParkedRequest request) throws Refused {
    RegisteredExtension extension = find(identifier);
    boolean again = extension.state == ExtensionState.READY && extension.parked == null;
    if (!again
        && extension.state != ExtensionState.REGISTERED
        && extension.state != ExtensionState.RUNNING) {
      throw ApiErrors.invalidExtensionTransition(extension.state, ExtensionState.READY);
    }
    extension.state = ExtensionState.READY;
    extension.parked = request;
    List<Delivery> deliveries = new ArrayList<>(1);
    handEvent(extension, deliveries);
    return new Step(false, becomesIdle(), deliveries);
  }

  /// An extension tells of an error.
  synchronized FailedExtension extensionFails(String identifier, ExtensionState next)
      throws Refused {
    RegisteredExtension extension = find(identifier);
    if (extension.state.failed()
        || (next == ExtensionState.INIT_ERROR && extension.state != ExtensionState.REGISTERED)) {
      throw ApiErrors.invalidExtensionTransition(extension.state, next);
    }
    extension.state = next;
    return new FailedExtension(extension.name, becomesIdle());
  }

  /// The name of an extension that may subscribe.
  ///
  /// @param errorType the error where initialization is over
  synchronized String subscriber(String identifier, String errorType) throws Refused {
    RegisteredExtension extension = find(identifier);
    if (initialized) {
      throw ApiErrors.subscriptionClosed(errorType);
    }
    return extension.name;
  }

  /// The client of a request that waits is gone. It may ask again.
  synchronized void vanished(ParkedRequest request) {
    if (parked == request) {
      parked = null;
    }
    for (RegisteredExtension extension : extensions.values()) {
      if (extension.parked == request) {
        extension.parked = null;
      }
    }
  }

  /// An answer could not be written: whoever waited for it is gone, and gets it when it asks again.
  synchronized void undelivered(Delivery delivery) {
    RegisteredExtension extension = delivery.extension();
    if (extension != null) {
      extension.queued.addFirst(delivery.answer());
      extension.state = ExtensionState.READY;
    } else if (runtime == RuntimeState.RUNNING) {
      runtime = RuntimeState.READY;
      undelivered = true;
    }
  }

  /// Whether the runtime has spoken.
  synchronized boolean spoken() {
    return spoken;
  }

  /// Whether an extension wants to be told of the end.
  synchronized boolean hasExtensions() {
    return extensions.values().stream().anyMatch(it -> it.hears(ExtensionEvent.SHUTDOWN));
  }

  /// How the extensions stand at the end of the initialization.
  synchronized List<PlatformEvent.Extension> extensions() {
    return extensions.values().stream().map(RegisteredExtension::event).toList();
  }

  private RegisteredExtension find(String identifier) throws Refused {
    RegisteredExtension extension = extensions.get(identifier);
    if (extension == null) {
      throw ApiErrors.unknownExtension(identifier);
    }
    return extension;
  }

  private void handInvocation(List<Delivery> deliveries) {
    if (undelivered && invocation != null && parked != null && runtime == RuntimeState.READY) {
      runtime = RuntimeState.RUNNING;
      undelivered = false;
      deliveries.add(new Delivery(parked, InvocationMessage.of(invocation), null));
      parked = null;
    }
  }

  private void announce(
      ExtensionEvent kind, Supplier<EventMessage> event, List<Delivery> deliveries) {
    EventMessage message = null;
    for (RegisteredExtension extension : extensions.values()) {
      if (extension.hears(kind)) {
        message = message == null ? event.get() : message;
        extension.queued.add(message.to(extension.identifier));
        handEvent(extension, deliveries);
      }
    }
  }

  private static void handEvent(RegisteredExtension extension, List<Delivery> deliveries) {
    if (extension.parked != null && !extension.queued.isEmpty()) {
      extension.state = ExtensionState.RUNNING;
      deliveries.add(new Delivery(extension.parked, extension.queued.remove(), extension));
      extension.parked = null;
    }
  }

  private boolean becomesIdle() {
    if (idleTold || runtime != RuntimeState.READY || undelivered) {
      return false;
    }
    for (RegisteredExtension extension : extensions.values()) {
      boolean counts = !initialized || extension.events.contains(ExtensionEvent.INVOKE);
      if (counts && !extension.state.failed() && !extension.idle()) {
        return false;
      }
    }
    if (!initialized && !allExternalRegistered()) {
      return false;
    }
    initialized = true;
    idleTold = true;
    return true;
  }

  private boolean allExternalRegistered() {
    return externalNames.stream()
        .allMatch(name -> extensions.values().stream().anyMatch(it -> it.name.equals(name)));
  }
}
