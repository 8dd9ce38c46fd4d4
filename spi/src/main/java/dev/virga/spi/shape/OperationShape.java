package dev.virga.spi.shape;

import dev.virga.spi.Operation;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.MaxRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/// An operation as a protocol sees it.
///
/// @param name AWS's name, which is the simple name of the operation's class
/// @param input the request
/// @param output the response
/// @param http the HTTP binding, which the REST protocols need
/// @param maxRequest the largest request body in bytes, or null for the platform's limit
/// @param tooLargeName what the refusal of a larger one calls the operation
public record OperationShape(
    String name,
    StructureShape input,
    StructureShape output,
    @Nullable Http http,
    @Nullable Long maxRequest,
    String tooLargeName) {

  /// Reads the shape of an operation from its class.
  ///
  /// @throws IllegalArgumentException if the class does not name its records as type arguments of
  ///     [Operation]
  public static OperationShape of(Class<?> operation, Shapes shapes) {
    for (Type type : operation.getGenericInterfaces()) {
      if (type instanceof ParameterizedType it
          && it.getRawType() == Operation.class
          && it.getActualTypeArguments()[0] instanceof Class<?> input
          && it.getActualTypeArguments()[1] instanceof Class<?> output) {
        MaxRequest max = operation.getAnnotation(MaxRequest.class);
        return new OperationShape(
            operation.getSimpleName(),
            shapes.structure(input.asSubclass(Record.class)),
            shapes.structure(output.asSubclass(Record.class)),
            operation.getAnnotation(Http.class),
            max == null ? null : max.value(),
            max == null || max.operation().isEmpty() ? operation.getSimpleName() : max.operation());
      }
    }
    throw new IllegalArgumentException(
        operation.getName() + " must implement Operation<Request, Response> with its own records");
  }
}
