package dev.virga.spi.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks decoded values against their shapes.
///
/// Structures have been checked when they were built; a list or map of simple values is reported as
/// one violation that lists the rules of its elements, as AWS does.
final class Validation {
  private Validation() {}

  static boolean check(Shape shape, Object value, Path path, Violations violations) {
    if (StructureShape.INVALID.equals(value)) {
      return false;
    }
    boolean valid = true;
    for (Constraint constraint : shape.constraints()) {
      if (!constraint.holds(value)) {
        violations.broken(path, value, shape.sensitive(), "Member must " + constraint.text());
        valid = false;
      }
    }
    return switch (shape) {
      case Shape.EnumShape it when value instanceof Shape.UnknownEnum unknown -> {
        violations.broken(path, unknown.text(), false, it.rule());
        yield false;
      }
      case Shape.ListShape it -> elements(it, (List<?>) value, path, violations) && valid;
      case Shape.MapShape it -> entries(it, (Map<?, ?>) value, path, violations) && valid;
      default -> valid;
    };
  }

  private static boolean elements(
      Shape.ListShape shape, List<?> list, Path path, Violations violations) {
    boolean valid = true;
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element == null || !simpleHolds(shape.element(), element)) {
        violations.broken(
            path,
            list,
            shape.element().sensitive(),
            "Member must satisfy constraint: " + rules(shape.element()));
        return false;
      }
      valid &= nested(shape.element(), element, path.element(i), violations);
    }
    return valid;
  }

  private static boolean entries(
      Shape.MapShape shape, Map<?, ?> map, Path path, Violations violations) {
    boolean valid = true;
    for (var entry : map.entrySet()) {
      if (!simpleHolds(shape.key(), entry.getKey())) {
        violations.broken(
            path,
            map,
            shape.value().sensitive(),
            "Map keys must satisfy constraint: " + rules(shape.key()));
        return false;
      }
      if (entry.getValue() == null || !simpleHolds(shape.value(), entry.getValue())) {
        violations.broken(
            path,
            map,
            shape.value().sensitive(),
            "Map value must satisfy constraint: " + rules(shape.value()));
        return false;
      }
      valid &=
          nested(
              shape.value(), entry.getValue(), path.entry(entry.getKey().toString()), violations);
    }
    return valid;
  }

  private static boolean nested(Shape shape, Object value, Path path, Violations violations) {
    return switch (shape) {
      case Shape.Structure _ -> !StructureShape.INVALID.equals(value);
      case Shape.ListShape it -> elements(it, (List<?>) value, path, violations);
      case Shape.MapShape it -> entries(it, (Map<?, ?>) value, path, violations);
      default -> true;
    };
  }

  private static boolean simpleHolds(Shape shape, Object value) {
    return !(value instanceof Shape.UnknownEnum)
        && (StructureShape.INVALID.equals(value)
            || shape.constraints().stream().allMatch(constraint -> constraint.holds(value)));
  }

  private static List<String> rules(Shape shape) {
    var rules = new ArrayList<String>();
    if (shape instanceof Shape.EnumShape it) {
      rules.add(it.rule());
    }
    shape
        .constraints()
        .reversed()
        .forEach(constraint -> rules.add("Member must " + constraint.text()));
    rules.add("Member must not be null");
    return rules;
  }
}
