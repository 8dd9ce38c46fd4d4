package dev.virga.plugin.logs.pattern;

/// `{ $.user.id = 1 && ($.error NOT EXISTS || $.level = "warn*") }`: conditions on events that are
/// JSON objects. Other events never match.
///
/// @param expression the conditions
record JsonPattern(Expression<JsonCondition> expression) implements FilterPattern {

  static JsonPattern parse(String text) {
    if (!text.endsWith("}")) {
      throw InvalidPatternException.unclosed('{', '}');
    }
    var in = new Scanner(text);
    in.expect("{");
    Expression<JsonCondition> expression = Expression.parse(in, JsonCondition::parse);
    in.expect("}");
    if (!in.atEnd()) {
      throw InvalidPatternException.invalid();
    }
    return new JsonPattern(expression);
  }

  @Override
  public boolean matches(String message) {
    return JsonReader.object(message)
        .filter(root -> expression.test(condition -> condition.holds(root)))
        .isPresent();
  }
}
