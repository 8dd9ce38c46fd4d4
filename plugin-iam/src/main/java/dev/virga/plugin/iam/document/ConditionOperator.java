package dev.virga.plugin.iam.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
public enum ConditionOperator {
  /// Equal, letter by letter.
  STRING_EQUALS("StringEquals"),
  /// The opposite of [#STRING_EQUALS].
  STRING_NOT_EQUALS("StringNotEquals", STRING_EQUALS),
  /// Equal in letters of either case.
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase"),
  /// The opposite of [#STRING_EQUALS_IGNORE_CASE].
  STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", STRING_EQUALS_IGNORE_CASE),
  /// A pattern with `*` and `?`.
  STRING_LIKE("StringLike"),
  /// The opposite of [#STRING_LIKE].
  STRING_NOT_LIKE("StringNotLike", STRING_LIKE),
  /// Equal numbers.
  NUMERIC_EQUALS("NumericEquals"),
  /// The opposite of [#NUMERIC_EQUALS].
  NUMERIC_NOT_EQUALS("NumericNotEquals", NUMERIC_EQUALS),
  /// Less than the number of the policy.
  NUMERIC_LESS_THAN("NumericLessThan"),
  /// Less than or equal to the number of the policy.
  NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals"),
  /// Greater than the number of the policy.
  NUMERIC_GREATER_THAN("NumericGreaterThan"),
  /// Greater than or equal to the number of the policy.
  NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals"),
  /// The same moment.
  DATE_EQUALS("DateEquals"),
  /// The opposite of [#DATE_EQUALS].
  DATE_NOT_EQUALS("DateNotEquals", DATE_EQUALS),
  /// Before the moment of the policy.
  DATE_LESS_THAN("DateLessThan"),
  /// Before or at the moment of the policy.
  DATE_LESS_THAN_EQUALS("DateLessThanEquals"),
  /// After the moment of the policy.
  DATE_GREATER_THAN("DateGreaterThan"),
  /// At or after the moment of the policy.
  DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals"),
  /// True or false.
  BOOL("Bool"),
  /// Equal bytes, in Base64.
  BINARY_EQUALS("BinaryEquals"),
  /// An address in a range.
  IP_ADDRESS("IpAddress"),
  /// The opposite of [#IP_ADDRESS].
  NOT_IP_ADDRESS("NotIpAddress", IP_ADDRESS),
  /// An ARN, each of whose six parts may be a pattern: the same as [#ARN_LIKE].
  ARN_EQUALS("ArnEquals"),
  /// The opposite of [#ARN_EQUALS].
  ARN_NOT_EQUALS("ArnNotEquals", ARN_EQUALS),
  /// An ARN, each of whose six parts may be a pattern.
  ARN_LIKE("ArnLike"),
  /// The opposite of [#ARN_LIKE].
  ARN_NOT_LIKE("ArnNotLike", ARN_LIKE),
  /// Whether the key is absent.
  NULL("Null");

  private static final Map<String, ConditionOperator> BY_NAME =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  it -> it.text.toLowerCase(Locale.ROOT), Function.identity()));

  private final String text;
  private final Optional<ConditionOperator> opposite;

  ConditionOperator(String text) {
    this.text = text;
    this.opposite = Optional.empty();
  }

  ConditionOperator(String text, ConditionOperator opposite) {
    this.text = text;
    this.opposite = Optional.of(opposite);
  }

  /// The operator of a name, in letters of either case.
  static Optional<ConditionOperator> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /// For the negated operators, the one that they are the opposite of.
  public Optional<ConditionOperator> opposite() {
    return opposite;
  }
}
