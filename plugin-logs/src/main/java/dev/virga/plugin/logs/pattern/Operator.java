package dev.virga.plugin.logs.pattern;

/// How a value is compared.
enum Operator {
  // Longer signs stand before those that they start with.
  NOT_EQUAL("!="),
  LESS_OR_EQUAL("<="),
  GREATER_OR_EQUAL(">="),
  EQUAL("="),
  LESS("<"),
  GREATER(">");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  static Operator parse(Scanner in) {
    for (Operator operator : values()) {
      if (in.accept(operator.sign)) {
        return operator;
      }
    }
    throw InvalidPatternException.invalid();
  }

  static boolean isNext(Scanner in) {
    in.skipSpace();
    for (Operator operator : values()) {
      if (in.looksAt(operator.sign)) {
        return true;
      }
    }
    return false;
  }
}
