package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Finds what a request asks for.
final class Endpoints {
  private final RuntimeEndpoints runtime;
  private final ExtensionEndpoints extensions;
  private final Lifecycle lifecycle;

  Endpoints(RuntimeEndpoints runtime, ExtensionEndpoints extensions, Lifecycle lifecycle) {
    this.runtime = runtime;
    this.extensions = extensions;
    this.lifecycle = lifecycle;
  }

  /// The answer to a request; nothing where it has been parked.
  Optional<Answer> answer(RequestHead head, RequestBody body, Connection connection)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    Optional<Route.Match> match = Route.of(head.path());
    if (match.isEmpty()) {
      return Optional.of(Answer.text(404, "404 page not found"));
    }
    Route route = match.get().route();
    if (!route.method().equals(head.method())) {
      return Optional.of(new Answer(405, List.of("Allow", route.method()), new byte[0]));
    }
    return switch (route) {
      case INVOCATION_NEXT -> {
        body.drain();
        runtime.next(connection.park(head));
        yield Optional.empty();
      }
      case EXTENSION_NEXT -> {
        body.drain();
        extensions.next(head, connection.park(head));
        yield Optional.empty();
      }
      case INVOCATION_RESPONSE -> Optional.of(runtime.respond(match.get().id(), head, body));
      case INVOCATION_ERROR -> Optional.of(runtime.fail(match.get().id(), head, body));
      case RUNTIME_INIT_ERROR -> Optional.of(runtime.initError(head, body));
      case RESTORE_NEXT -> Optional.of(runtime.restore());
      case RESTORE_ERROR -> Optional.of(runtime.restoreError(head, body));
      case PING ->
          Optional.of(new Answer(200, List.of(), "pong".getBytes(StandardCharsets.US_ASCII)));
      case EXTENSION_REGISTER -> Optional.of(extensions.register(head, body));
      case EXTENSION_INIT_ERROR ->
          Optional.of(extensions.fail(ExtensionState.INIT_ERROR, head, body));
      case EXTENSION_EXIT_ERROR ->
          Optional.of(extensions.fail(ExtensionState.EXIT_ERROR, head, body));
      case TELEMETRY -> Optional.of(extensions.subscribe(Subscription.Api.TELEMETRY, head, body));
      case LOGS -> Optional.of(extensions.subscribe(Subscription.Api.LOGS, head, body));
    };
  }

  /// A client is gone while its request waits.
  void vanished(ParkedRequest request) {
    lifecycle.vanished(request);
  }
}
