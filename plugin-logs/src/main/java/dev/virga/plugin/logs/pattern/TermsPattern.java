package dev.virga.plugin.logs.pattern;

import java.util.ArrayList;
import java.util.List;

/// Words, phrases and regular expressions: all plain ones must be in the message, those with `-` must
/// not, and of those with `?` one must. AWS ignores the `?` terms where there are others beside them.
///
/// @param required all of them
/// @param excluded none of them
/// @param optional one of them, where there is nothing else
record TermsPattern(List<Term> required, List<Term> excluded, List<Term> optional)
    implements FilterPattern {

  static TermsPattern parse(String text) {
    var required = new ArrayList<Term>();
    var excluded = new ArrayList<Term>();
    var optional = new ArrayList<Term>();
    var in = new Scanner(text);
    while (!in.atEnd()) {
      List<Term> terms = required;
      String sign = "";
      if (in.accept("-")) {
        terms = excluded;
        sign = "-";
      } else if (in.accept("?")) {
        terms = optional;
        sign = "?";
      }
      in.skipSpace();
      if (in.atEnd()) {
        throw InvalidPatternException.characters(sign);
      }
      terms.add(Term.parse(in));
      in.skipSpace();
    }
    return new TermsPattern(List.copyOf(required), List.copyOf(excluded), List.copyOf(optional));
  }

  @Override
  public boolean matches(String message) {
    if (required.isEmpty() && excluded.isEmpty()) {
      return optional.isEmpty() || optional.stream().anyMatch(term -> term.in(message));
    }
    return required.stream().allMatch(term -> term.in(message))
        && excluded.stream().noneMatch(term -> term.in(message));
  }
}
