package dev.virga.plugin.iam.document;

import java.util.List;
import java.util.Optional;

/// One test of a statement's condition: an operator on one key.
///
/// @param quantifier how many of the key's values have to pass
/// @param operator the comparison
/// @param ifExists whether an absent key passes
/// @param key the name of the key; letters may be of either case
/// @param values what the policy compares with; one of them is enough
public record Condition(
    Quantifier quantifier,
    ConditionOperator operator,
    boolean ifExists,
    String key,
    List<String> values) {
  private static final String IF_EXISTS = "IfExists";

  /// The condition of an operator as it is written: `ForAnyValue:StringLikeIfExists`.
  ///
  /// @return nothing where there is no such operator
  static Optional<Condition> of(String written, String key, List<String> values) {
    Quantifier quantifier = quantifier(written);
    String name = written.substring(quantifier.prefix().length());
    boolean ifExists = endsWithIfExists(name);
    String plain = ifExists ? name.substring(0, name.length() - IF_EXISTS.length()) : name;
    return ConditionOperator.named(plain)
        .filter(operator -> operator != ConditionOperator.NULL || plain.equals(written))
        .map(operator -> new Condition(quantifier, operator, ifExists, key, values));
  }

  private static Quantifier quantifier(String written) {
    for (Quantifier it : new Quantifier[] {Quantifier.FOR_ALL_VALUES, Quantifier.FOR_ANY_VALUE}) {
      if (written.regionMatches(true, 0, it.prefix(), 0, it.prefix().length())) {
        return it;
      }
    }
    return Quantifier.NONE;
  }

  private static boolean endsWithIfExists(String name) {
    int start = name.length() - IF_EXISTS.length();
    return start > 0 && name.regionMatches(true, start, IF_EXISTS, 0, IF_EXISTS.length());
  }
}
