package dev.virga.spi;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A service that has been started.
public interface Service extends AutoCloseable {
  /// The operations that the service answers. What AWS has beyond them is answered with 501.
  List<Operation<?, ?>> operations();

  /// Paths that the service claims on the endpoint for itself, before any AWS protocol is looked at:
  /// each key is a prefix that starts and ends with `/`, and may not be claimed twice.
  default Map<String, HttpHandler> paths() {
    return Map.of();
  }

  /// Hosts that the service claims on the endpoint for itself, before paths are looked at: each key is
  /// the second label of the host, as in `ID.lambda-url.us-east-1.localhost:4566`, and may not be claimed
  /// twice. A host of two labels is nobody's.
  default Map<String, HttpHandler> hosts() {
    return Map.of();
  }

  /// Stands around every request of the service, before its protocol reads it: it may change the
  /// request, answer by itself, or add to the answer. Errors of the operation come out of `next` as
  /// encoded answers; an error thrown here is encoded in the same way.
  ///
  /// @param next what routes the request to an operation and answers it
  default HttpResponse filter(HttpRequest request, RequestContext context, HttpHandler next) {
    return next.handle(request);
  }

  /// Calls an operation. It stands inside the transaction of the call, so that what is thrown here
  /// undoes what the operation did.
  default <I extends Record, O extends Record> O call(
      Operation<I, O> operation, I input, RequestContext context) {
    return operation.handle(input, context);
  }

  /// Ends what runs in some scopes, before the platform empties their tables.
  default void reset(Predicate<Scope> scopes) {}

  /// Ends everything that the service started, and waits for its end.
  @Override
  default void close() {}
}
