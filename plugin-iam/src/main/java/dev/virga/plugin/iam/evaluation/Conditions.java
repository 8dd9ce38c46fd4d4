package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.Condition;
import dev.virga.plugin.iam.document.ConditionOperator;
import java.util.List;
import java.util.Set;

/// Evaluates the [conditions](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html)
/// of statements.
final class Conditions {
  private final ContextKeys keys;
  private final Variables variables;
  private final Set<String> missing;

  /// @param missing where the names of keys go that the request does not have
  Conditions(ContextKeys keys, Variables variables, Set<String> missing) {
    this.keys = keys;
    this.variables = variables;
    this.missing = missing;
  }

  /// Whether all of them hold. All are evaluated, so that every missing key is found.
  boolean hold(List<Condition> conditions) {
    boolean all = true;
    for (Condition condition : conditions) {
      all &= holds(condition);
    }
    return all;
  }

  private boolean holds(Condition condition) {
    List<String> actual = keys.of(condition.key());
    if (condition.operator() == ConditionOperator.NULL) {
      String absent = String.valueOf(actual.isEmpty());
      return condition.values().stream().anyMatch(absent::equalsIgnoreCase);
    }
    if (actual.isEmpty()) {
      missing.add(condition.key());
      return holdsWithoutKey(condition);
    }
    return switch (condition.quantifier()) {
      case FOR_ALL_VALUES -> actual.stream().allMatch(it -> passes(condition, it));
      case FOR_ANY_VALUE -> actual.stream().anyMatch(it -> passes(condition, it));
      // A key with many values is not meant for an operator without a quantifier; what is negated
      // then still is the opposite of what is not.
      case NONE ->
          condition.operator().opposite().isPresent()
              ? actual.stream().allMatch(it -> passes(condition, it))
              : actual.stream().anyMatch(it -> passes(condition, it));
    };
  }

  private static boolean holdsWithoutKey(Condition condition) {
    return switch (condition.quantifier()) {
      case FOR_ALL_VALUES -> true;
      case FOR_ANY_VALUE -> condition.ifExists();
      case NONE -> condition.ifExists() || condition.operator().opposite().isPresent();
    };
  }

  private boolean passes(Condition condition, String actual) {
    ConditionOperator operator = condition.operator();
    return operator
        .opposite()
        .map(opposite -> !matchesAny(opposite, actual, condition.values()))
        .orElseGet(() -> matchesAny(operator, actual, condition.values()));
  }

  private boolean matchesAny(ConditionOperator operator, String actual, List<String> written) {
    return written.stream().anyMatch(it -> Comparison.holds(operator, actual, it, variables));
  }
}
