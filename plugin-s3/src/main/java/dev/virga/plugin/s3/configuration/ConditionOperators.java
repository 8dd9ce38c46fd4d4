package dev.virga.plugin.s3.configuration;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/// The operators of conditions
/// ([condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html)).
final class ConditionOperators {
  private static final Set<String> KNOWN =
      Set.of(
          "stringequals",
          "stringnotequals",
          "stringequalsignorecase",
          "stringnotequalsignorecase",
          "stringlike",
          "stringnotlike",
          "numericequals",
          "numericnotequals",
          "numericlessthan",
          "numericlessthanequals",
          "numericgreaterthan",
          "numericgreaterthanequals",
          "dateequals",
          "datenotequals",
          "datelessthan",
          "datelessthanequals",
          "dategreaterthan",
          "dategreaterthanequals",
          "bool",
          "binaryequals",
          "ipaddress",
          "notipaddress",
          "arnequals",
          "arnlike",
          "arnnotequals",
          "arnnotlike",
          "null");

  /// Those with which a statement is good for some values only.
  private static final Set<String> FIXING =
      Set.of(
          "stringequals",
          "stringequalsignorecase",
          "stringlike",
          "ipaddress",
          "arnequals",
          "arnlike");

  private ConditionOperators() {}

  /// @throws dev.virga.spi.AwsException `MalformedPolicy`
  static void check(Collection<String> operators) {
    for (String it : operators) {
      String name = plain(it);
      String required =
          name.endsWith("ifexists") ? name.substring(0, name.length() - "ifexists".length()) : name;
      if (!KNOWN.contains(required)) {
        throw PolicyErrors.malformed("Invalid Condition type : " + it);
      }
    }
  }

  /// Whether a condition with the operator holds for some values only. `…IfExists` and `ForAllValues`
  /// hold where there is no value at all.
  static boolean fixes(String operator) {
    return FIXING.contains(plain(operator))
        && !operator.toLowerCase(Locale.ROOT).startsWith("forallvalues:");
  }

  private static String plain(String operator) {
    String lower = operator.toLowerCase(Locale.ROOT);
    return lower.startsWith("foranyvalue:") || lower.startsWith("forallvalues:")
        ? lower.substring(lower.indexOf(':') + 1)
        : lower;
  }
}
