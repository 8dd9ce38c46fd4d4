package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.model.ImageActionType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A rule of a lifecycle policy.
///
/// @param priority the lower, the earlier it is applied
/// @param action what becomes of the images; a transition leads to the archive
record LifecycleRule(int priority, Selection selection, ImageActionType action) {
  private static final Set<String> MEMBERS =
      Set.of("rulePriority", "description", "selection", "action");
  private static final Set<String> REQUIRED = Set.of("rulePriority", "selection", "action");
  private static final int COUNT_TYPES = 4;
  private static final int ACTIONS = 2;

  /// Reads a rule; nothing where it breaks the schema, which knows by what.
  static Optional<LifecycleRule> parse(@Nullable Object value, Schema schema) {
    if (!(value instanceof Map<?, ?> rule)) {
      schema.type(value, "object");
      return Optional.empty();
    }
    schema.members(rule, MEMBERS, REQUIRED);
    if (rule.containsKey("description") && !(rule.get("description") instanceof String)) {
      schema.type(rule.get("description"), "string");
    }
    Optional<Integer> priority = priority(rule, schema);
    Optional<Selection> selection = selection(rule, schema);
    Optional<ImageActionType> action = action(rule, schema);
    return priority.isPresent() && selection.isPresent() && action.isPresent()
        ? Optional.of(new LifecycleRule(priority.get(), selection.get(), action.get()))
        : Optional.empty();
  }

  private static Optional<Integer> priority(Map<?, ?> rule, Schema schema) {
    if (!rule.containsKey("rulePriority")) {
      return Optional.empty();
    }
    if (!(rule.get("rulePriority") instanceof BigDecimal number)
        || number.stripTrailingZeros().scale() > 0) {
      schema.type(rule.get("rulePriority"), "integer");
      return Optional.empty();
    }
    if (number.signum() <= 0) {
      schema.minimum(1, number);
      return Optional.empty();
    }
    return Optional.of(number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact());
  }

  private static Optional<Selection> selection(Map<?, ?> rule, Schema schema) {
    if (!rule.containsKey("selection")) {
      return Optional.empty();
    }
    if (!(rule.get("selection") instanceof Map<?, ?> object)) {
      schema.type(rule.get("selection"), "object");
      return Optional.empty();
    }
    Optional<Selection> selection = Selection.parse(object);
    if (selection.isEmpty()) {
      schema.noneOf(COUNT_TYPES);
    }
    return selection;
  }

  private static Optional<ImageActionType> action(Map<?, ?> rule, Schema schema) {
    if (!rule.containsKey("action")) {
      return Optional.empty();
    }
    if (!(rule.get("action") instanceof Map<?, ?> action)) {
      schema.type(rule.get("action"), "object");
      return Optional.empty();
    }
    if (action.equals(Map.of("type", "expire"))) {
      return Optional.of(ImageActionType.EXPIRE);
    }
    if (action.equals(Map.of("type", "transition", "targetStorageClass", "archive"))) {
      return Optional.of(ImageActionType.TRANSITION);
    }
    schema.noneOf(ACTIONS);
    return Optional.empty();
  }
}
