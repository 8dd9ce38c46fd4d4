package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.EcrErrors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the schema of lifecycle policies forbids, in the words of the validator that AWS uses.
final class Schema {
  private final List<String> problems = new ArrayList<>();

  /// Checks which members an object has.
  void members(Map<?, ?> object, Set<String> known, Set<String> required) {
    var names =
        object.keySet().stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    var missing = new TreeSet<>(required);
    missing.removeAll(names);
    names.removeAll(known);
    if (!names.isEmpty()) {
      problems.add(
          "object instance has properties which are not allowed by the schema: " + quoted(names));
    }
    if (!missing.isEmpty()) {
      problems.add("object has missing required properties (" + quoted(missing) + ")");
    }
  }

  /// Says that a value is not of a type.
  void type(@Nullable Object value, String expected) {
    problems.add(
        "instance type (%s) does not match any allowed primitive type (allowed: [\"%s\"])"
            .formatted(type(value), expected));
  }

  /// Says that a value is none of several schemas.
  void noneOf(int schemas) {
    problems.add(
        "instance failed to match exactly one schema (matched 0 out of %d)".formatted(schemas));
  }

  /// Says that a number is too small.
  void minimum(long minimum, Number found) {
    problems.add(
        "numeric instance is lower than the required minimum (minimum: %d, found: %s)"
            .formatted(minimum, found));
  }

  /// Checks how long a list is.
  void length(List<?> list, int least, int most) {
    if (list.size() < least) {
      problems.add(
          "array is too short: must have at least %d elements but instance has %d elements"
              .formatted(least, list.size()));
    } else if (list.size() > most) {
      problems.add(
          "array is too long: must have at most %d elements but instance has %d elements"
              .formatted(most, list.size()));
    }
  }

  /// @throws dev.virga.spi.AwsException if anything was found
  void check() {
    if (!problems.isEmpty()) {
      throw EcrErrors.invalidLifecyclePolicy(String.join("\n", problems) + "\n");
    }
  }

  private static String type(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String _ -> "string";
      case Boolean _ -> "boolean";
      case BigDecimal it -> it.stripTrailingZeros().scale() <= 0 ? "integer" : "number";
      case List<?> _ -> "array";
      default -> "object";
    };
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(",", "[", "]"));
  }
}
