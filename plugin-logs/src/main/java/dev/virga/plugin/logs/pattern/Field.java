package dev.virga.plugin.logs.pattern;

/// A field of a space-delimited pattern, whose conditions each begin with the field's name.
///
/// @param condition what its value must satisfy
record Field(Expression<Comparison> condition) {

  /// Reads a field: nothing, a name, or conditions.
  static Field parse(Scanner in) {
    in.skipSpace();
    return in.looksAt(",") || in.looksAt("]")
        ? new Field(new Expression.Single<>(new Comparison.Anything()))
        : new Field(Expression.parse(in, Field::single));
  }

  boolean accepts(String value) {
    return condition.test(comparison -> comparison.holds(value));
  }

  private static Comparison single(Scanner in) {
    String name = in.run(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    if (name.isEmpty()) {
      throw InvalidPatternException.invalid();
    }
    return Operator.isNext(in) ? Comparison.parse(in) : new Comparison.Anything();
  }
}
