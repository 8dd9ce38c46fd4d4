package dev.virga.plugin.iam.evaluation;

import java.util.Optional;
import java.util.Set;

/// Puts values in the place of [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html):
/// `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and the literals `${*}`, `${?}` and `${$}`.
final class Variables {
  private final boolean enabled;
  private final ContextKeys keys;
  private final Set<String> missing;

  /// @param enabled whether the policy's version of the language has variables
  /// @param keys what they stand for
  /// @param missing where the names go that stand for nothing
  Variables(boolean enabled, ContextKeys keys, Set<String> missing) {
    this.enabled = enabled;
    this.keys = keys;
    this.missing = missing;
  }

  /// The pattern that a text of a policy stands for, as [Wildcards] has them.
  ///
  /// @return nothing where a variable has no value and no default: the text then matches nothing
  Optional<String> pattern(String written) {
    return expand(written, true);
  }

  /// The text that a text of a policy stands for, where wildcards have no meaning.
  Optional<String> text(String written) {
    return expand(written, false);
  }

  private Optional<String> expand(String written, boolean wildcards) {
    int start = enabled ? written.indexOf("${") : -1;
    if (start < 0) {
      return Optional.of(plain(written, wildcards));
    }
    var out = new StringBuilder();
    int done = 0;
    while (start >= 0) {
      int end = written.indexOf('}', start);
      if (end < 0) {
        break;
      }
      out.append(plain(written.substring(done, start), wildcards));
      Optional<String> value = value(written.substring(start + 2, end));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      out.append(value.get());
      done = end + 1;
      start = written.indexOf("${", done);
    }
    return Optional.of(out.append(plain(written.substring(done), wildcards)).toString());
  }

  private static String plain(String text, boolean wildcards) {
    return wildcards ? Wildcards.pattern(text) : text;
  }

  private Optional<String> value(String variable) {
    if (variable.equals("*") || variable.equals("?") || variable.equals("$")) {
      return Optional.of(variable);
    }
    int comma = variable.indexOf(',');
    String name = (comma < 0 ? variable : variable.substring(0, comma)).strip();
    Optional<String> value = keys.single(name);
    if (value.isPresent()) {
      return value;
    }
    if (comma >= 0) {
      return Optional.of(unquoted(variable.substring(comma + 1).strip()));
    }
    missing.add(name);
    return Optional.empty();
  }

  private static String unquoted(String text) {
    return text.length() >= 2 && text.startsWith("'") && text.endsWith("'")
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
