package dev.virga.kernel.plugin;

import dev.virga.spi.Operation;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the records of operations to their depths. A shape reads its members when they are needed
/// first, which would tell a client, and not who wrote them, what is wrong.
final class Schemas {
  private final Set<StructureShape> seen = new HashSet<>();

  private Schemas() {}

  /// Looks at all records that operations are made of.
  ///
  /// @throws IllegalArgumentException if one is no schema, naming the record and its component
  static void refuseUnreadable(List<Operation<?, ?>> operations) {
    var schemas = new Schemas();
    var shapes = new Shapes();
    for (Operation<?, ?> operation : operations) {
      OperationShape shape = OperationShape.of(operation.getClass(), shapes);
      schemas.look(shape.input());
      schemas.look(shape.output());
    }
  }

  private void look(Shape shape) {
    switch (shape) {
      case StructureShape it -> {
        if (seen.add(it)) {
          it.members().forEach(member -> look(member.shape()));
        }
      }
      case Shape.ListShape it -> look(it.element());
      case Shape.MapShape it -> look(it.value());
      default -> {}
    }
  }
}
