package dev.virga.spi.protocol;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Map;

/// What a request asks for.
public sealed interface Call {
  /// The name of the operation as the client sent it; for an unknown one of a REST protocol, the
  /// method and path.
  String operationName();

  /// An operation that the service answers.
  ///
  /// @param operation the operation
  /// @param request the request; its body may have been read into memory to route it
  /// @param parameters what routing found out and decoding needs: path labels, or form parameters
  /// @param maxBody the limit for the body, in bytes
  record Known(
      OperationShape operation,
      HttpRequest request,
      Map<String, List<String>> parameters,
      long maxBody)
      implements Call {
    @Override
    public String operationName() {
      return operation.name();
    }
  }

  /// An operation that the service does not answer.
  record Unknown(String operationName) implements Call {}

  /// A request that names no operation at all.
  record Missing() implements Call {
    @Override
    public String operationName() {
      return "";
    }
  }
}
