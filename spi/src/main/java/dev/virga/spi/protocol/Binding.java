package dev.virga.spi.protocol;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.shape.OperationShape;

/// A protocol bound to one service.
///
/// A binding keeps no state between requests and is used from many threads.
public interface Binding {
  /// Whether a request is one of this service, for requests that nothing else told apart: a REST
  /// protocol compares the method and path with its operations. The others answer false.
  default boolean claims(HttpRequest request) {
    return false;
  }

  /// Finds the operation that a request asks for.
  ///
  /// @param maxBody the platform's limit for a request body that has to be read whole, in bytes
  Call route(HttpRequest request, long maxBody);

  /// Reads the request of a routed call, validating it on the way.
  ///
  /// @throws ProtocolException if the message cannot be read as what it claims to be
  Decoded decode(Call.Known call);

  /// Writes an answer.
  HttpResponse encode(OperationShape operation, Record output, String requestId);

  /// Writes an error.
  ///
  /// @param error the error; a mistake in the protocol and a bug come as one too
  HttpResponse encodeError(AwsException error, String requestId);
}
