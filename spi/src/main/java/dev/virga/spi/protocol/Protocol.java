package dev.virga.spi.protocol;

import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Set;

/// A wire protocol, found by ServiceLoader.
public interface Protocol {
  /// The names under which services ask for it: `awsJson1.0`, `awsJson1.1`.
  Set<String> names();

  /// Binds the protocol to a service. What can be computed once is computed here or later on demand,
  /// but not on every request.
  ///
  /// @throws IllegalArgumentException if an operation cannot be bound, naming it
  Binding bind(ServiceDescriptor service, List<OperationShape> operations);
}
