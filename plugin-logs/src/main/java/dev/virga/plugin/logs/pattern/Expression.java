package dev.virga.plugin.logs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Conditions that are joined by `&&` and `||`; `&&` binds closer, parentheses bind closest.
///
/// @param <C> a single condition
sealed interface Expression<C> {
  // Deep enough for every pattern of 1,024 characters that someone would write.
  int DEEPEST = 64;

  boolean test(Predicate<C> condition);

  /// All of them.
  record And<C>(List<Expression<C>> parts) implements Expression<C> {
    @Override
    public boolean test(Predicate<C> condition) {
      return parts.stream().allMatch(part -> part.test(condition));
    }
  }

  /// One of them.
  record Or<C>(List<Expression<C>> parts) implements Expression<C> {
    @Override
    public boolean test(Predicate<C> condition) {
      return parts.stream().anyMatch(part -> part.test(condition));
    }
  }

  /// A condition.
  record Single<C>(C condition) implements Expression<C> {
    @Override
    public boolean test(Predicate<C> test) {
      return test.test(condition);
    }
  }

  /// Reads an expression up to where it ends.
  ///
  /// @param single reads one condition
  static <C> Expression<C> parse(Scanner in, Function<Scanner, C> single) {
    return or(in, single, 0);
  }

  private static <C> Expression<C> or(Scanner in, Function<Scanner, C> single, int depth) {
    var parts = new ArrayList<Expression<C>>();
    do {
      parts.add(and(in, single, depth));
      in.skipSpace();
    } while (in.accept("||"));
    return parts.size() == 1 ? parts.getFirst() : new Or<>(List.copyOf(parts));
  }

  private static <C> Expression<C> and(Scanner in, Function<Scanner, C> single, int depth) {
    var parts = new ArrayList<Expression<C>>();
    do {
      in.skipSpace();
      parts.add(primary(in, single, depth));
      in.skipSpace();
    } while (in.accept("&&"));
    return parts.size() == 1 ? parts.getFirst() : new And<>(List.copyOf(parts));
  }

  private static <C> Expression<C> primary(Scanner in, Function<Scanner, C> single, int depth) {
    if (!in.accept("(")) {
      return new Single<>(single.apply(in));
    }
    if (depth == DEEPEST) {
      throw InvalidPatternException.invalid();
    }
    Expression<C> inner = or(in, single, depth + 1);
    in.expect(")");
    return inner;
  }
}
