package dev.virga.plugin.iam.document;

/// How a condition treats keys that have many values, which is the
/// [set operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html)
/// before its name.
public enum Quantifier {
  /// None: for keys with one value.
  NONE(""),
  /// `ForAllValues:`, which is true where the key has no values.
  FOR_ALL_VALUES("ForAllValues:"),
  /// `ForAnyValue:`, which is false where the key has no values.
  FOR_ANY_VALUE("ForAnyValue:");

  private final String prefix;

  Quantifier(String prefix) {
    this.prefix = prefix;
  }

  /// What stands before the operator.
  String prefix() {
    return prefix;
  }
}
