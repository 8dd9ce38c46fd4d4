package dev.virga.plugin.logs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// `$.users[0].name`: which values of a JSON event are meant.
///
/// @param steps the way from the root, of one step or more
record Selector(List<Step> steps) {

  /// One step of the way.
  sealed interface Step {
    Stream<Json> from(Json value);
  }

  /// `.name` or `['any name']`.
  record Property(String name) implements Step {
    @Override
    public Stream<Json> from(Json value) {
      return value instanceof Json.JsonObject(var members)
          ? Stream.ofNullable(members.get(name))
          : Stream.empty();
    }
  }

  /// `[0]`.
  record Element(int index) implements Step {
    @Override
    public Stream<Json> from(Json value) {
      return value instanceof Json.JsonArray(var elements) && index < elements.size()
          ? Stream.of(elements.get(index))
          : Stream.empty();
    }
  }

  /// `.*` or `[*]`: every property or element.
  record Every() implements Step {
    @Override
    public Stream<Json> from(Json value) {
      return switch (value) {
        case Json.JsonObject(var members) -> members.values().stream();
        case Json.JsonArray(var elements) -> elements.stream();
        case Json.JsonString _, Json.JsonNumber _, Json.JsonBoolean _, Json.JsonNull _ ->
            Stream.empty();
      };
    }
  }

  static Selector parse(Scanner in) {
    in.expect("$");
    var steps = new ArrayList<Step>();
    while (true) {
      if (in.looksAt(".[") || in.looksAt("[")) {
        in.accept(".");
        steps.add(bracket(in));
      } else if (in.accept(".*")) {
        steps.add(new Every());
      } else if (in.accept(".")) {
        steps.add(new Property(name(in)));
      } else if (steps.isEmpty()) {
        throw InvalidPatternException.invalid();
      } else {
        return new Selector(List.copyOf(steps));
      }
    }
  }

  /// Whether a condition holds for one of the values that are meant.
  boolean any(Json root, Predicate<Json> condition) {
    return any(root, 0, condition);
  }

  private boolean any(Json value, int step, Predicate<Json> condition) {
    return step == steps.size()
        ? condition.test(value)
        : steps.get(step).from(value).anyMatch(next -> any(next, step + 1, condition));
  }

  private static Step bracket(Scanner in) {
    in.expect("[");
    Step step;
    if (in.looksAt("'") || in.looksAt("\"")) {
      step = new Property(in.quoted(in.looksAt("'") ? '\'' : '"'));
    } else if (in.accept("*")) {
      step = new Every();
    } else {
      step = new Element(index(in.run(c -> c >= '0' && c <= '9')));
    }
    in.expect("]");
    return step;
  }

  private static int index(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException _) {
      throw InvalidPatternException.invalid();
    }
  }

  private static String name(Scanner in) {
    String name = in.run(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    if (name.isEmpty()) {
      throw InvalidPatternException.invalid();
    }
    return name;
  }
}
