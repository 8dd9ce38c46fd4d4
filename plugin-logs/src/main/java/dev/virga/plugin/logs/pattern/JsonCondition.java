package dev.virga.plugin.logs.pattern;

/// One condition of a JSON pattern.
sealed interface JsonCondition {
  boolean holds(Json root);

  /// A comparison with a value. It fails where there is no such value, or where it is an object, an
  /// array or null: `!=` too.
  record Compare(Selector selector, Comparison comparison) implements JsonCondition {
    @Override
    public boolean holds(Json root) {
      return selector.any(root, value -> value.text().filter(comparison::holds).isPresent());
    }
  }

  /// `IS NULL`.
  record IsNull(Selector selector) implements JsonCondition {
    @Override
    public boolean holds(Json root) {
      return selector.any(root, value -> value instanceof Json.JsonNull);
    }
  }

  /// `IS TRUE` or `IS FALSE`.
  record Is(Selector selector, boolean expected) implements JsonCondition {
    @Override
    public boolean holds(Json root) {
      return selector.any(
          root, value -> value instanceof Json.JsonBoolean(boolean it) && it == expected);
    }
  }

  /// `EXISTS` or `NOT EXISTS`.
  record Exists(Selector selector, boolean expected) implements JsonCondition {
    @Override
    public boolean holds(Json root) {
      return selector.any(root, _ -> true) == expected;
    }
  }

  static JsonCondition parse(Scanner in) {
    Selector selector = Selector.parse(in);
    if (Operator.isNext(in)) {
      return new Compare(selector, Comparison.parse(in));
    }
    if (in.acceptWord("EXISTS")) {
      return new Exists(selector, true);
    }
    if (in.acceptWord("NOT") && in.acceptWord("EXISTS")) {
      return new Exists(selector, false);
    }
    if (in.acceptWord("IS")) {
      if (in.acceptWord("NULL")) {
        return new IsNull(selector);
      }
      if (in.acceptWord("TRUE")) {
        return new Is(selector, true);
      }
      if (in.acceptWord("FALSE")) {
        return new Is(selector, false);
      }
    }
    throw InvalidPatternException.invalid();
  }
}
