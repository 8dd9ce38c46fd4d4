package dev.virga.plugin.lambda.policy;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What must hold for a statement to count.
///
/// @param operator how the value is compared
/// @param key the condition key
/// @param value what the statement asks for
record Condition(Operator operator, String key, String value) {
  /// How values are compared. The names are those of the policy language.
  enum Operator {
    STRING_EQUALS("StringEquals") {
      @Override
      boolean holds(String wanted, String given) {
        return wanted.equals(given);
      }
    },
    BOOL("Bool") {
      @Override
      boolean holds(String wanted, String given) {
        return wanted.equalsIgnoreCase(given);
      }
    },
    ARN_LIKE("ArnLike") {
      @Override
      boolean holds(String wanted, String given) {
        return arnLike(wanted, given);
      }
    };

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    /// The operator's name in a policy.
    String text() {
      return text;
    }

    abstract boolean holds(String wanted, String given);
  }

  /// Whether it holds in a request.
  ///
  /// @param context what is known of the request, by lower-case key
  boolean holds(Map<String, String> context) {
    String given = context.get(key.toLowerCase(Locale.ROOT));
    return given != null && operator.holds(value, given);
  }

  /// Each of the six parts of an ARN may have wildcards, which do not reach into the next.
  private static boolean arnLike(String wanted, String given) {
    String[] patterns = wanted.split(":", 6);
    String[] parts = given.split(":", 6);
    if (patterns.length != parts.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!glob(patterns[i]).matcher(parts[i]).matches()) {
        return false;
      }
    }
    return true;
  }

  private static Pattern glob(String pattern) {
    String regex =
        pattern
            .chars()
            .mapToObj(c ->
                switch (c) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(c));
                })
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
