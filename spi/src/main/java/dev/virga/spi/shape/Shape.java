package dev.virga.spi.shape;

import dev.virga.spi.wire.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The type of a value on the wire, in the terms of
/// [Smithy's simple and aggregate types](https://smithy.io/2.0/spec/model.html#shapes), with the Java
/// type that holds it.
public sealed interface Shape {

  /// The rules of the value itself, in AWS's order: length, range, pattern.
  default List<Constraint> constraints() {
    return List.of();
  }

  /// Whether the value is a secret.
  default boolean sensitive() {
    return false;
  }

  /// A [String].
  record StringShape(List<Constraint> constraints, boolean sensitive) implements Shape {}

  /// A [Boolean].
  record BooleanShape() implements Shape {}

  /// An [Integer], [Long], [Float], [Double] or [java.math.BigDecimal].
  ///
  /// @param type the Java type, boxed
  record NumberShape(Class<? extends Number> type, List<Constraint> constraints) implements Shape {}

  /// An [java.time.Instant].
  ///
  /// @param format the format, or null for the one of the protocol and place
  record TimestampShape(Timestamp.@Nullable Format format) implements Shape {}

  /// A `byte[]` in memory.
  record BlobShape(List<Constraint> constraints, boolean sensitive) implements Shape {}

  /// A [dev.virga.spi.Body] that passes as a stream; only ever the payload of a request or response.
  record StreamShape() implements Shape {}

  /// A Java enum.
  ///
  /// @param constants the constants by their wire names, in the order of declaration
  record EnumShape(Class<?> type, Map<String, Enum<?>> constants) implements Shape {
    /// The constant of a wire name, or an [UnknownEnum] that validation refuses.
    public Object parse(String text) {
      Enum<?> constant = constants.get(text);
      return constant == null ? new UnknownEnum(text) : constant;
    }

    /// The wire name of a constant.
    public String wireName(Enum<?> constant) {
      for (var entry : constants.entrySet()) {
        if (entry.getValue() == constant) {
          return entry.getKey();
        }
      }
      throw new IllegalArgumentException(constant + " is not of " + type.getSimpleName());
    }

    String rule() {
      return "Member must satisfy enum value set: "
          + constants.keySet().stream().collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /// A [List].
  ///
  /// @param item the element name in XML and query strings
  record ListShape(Shape element, String item, boolean flattened, List<Constraint> constraints)
      implements Shape {}

  /// A [Map] whose keys are strings or enum constants.
  ///
  /// @param key the shape of the keys
  /// @param value the shape of the values
  /// @param names the element names in XML and query strings
  record MapShape(
      Shape key, Shape value, EntryNames names, boolean flattened, List<Constraint> constraints)
      implements Shape {}

  /// A record; see [StructureShape].
  sealed interface Structure extends Shape permits StructureShape {}

  /// The element names of a map's entries.
  record EntryNames(String entry, String key, String value) {}

  /// What stands for a name that an enum does not have, until validation refuses it.
  record UnknownEnum(String text) {}
}
