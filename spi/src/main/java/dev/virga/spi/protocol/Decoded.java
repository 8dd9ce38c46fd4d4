package dev.virga.spi.protocol;

import dev.virga.spi.shape.Violations;

/// A request that was read.
public sealed interface Decoded {
  /// A request that keeps the rules of its model.
  record Valid(Record input) implements Decoded {}

  /// A request that breaks them.
  record Invalid(Violations violations) implements Decoded {}

  /// What [dev.virga.spi.shape.StructureShape#build] gave.
  static Decoded of(Object built, Violations violations) {
    return built instanceof Record input && violations.none()
        ? new Valid(input)
        : new Invalid(violations);
  }
}
