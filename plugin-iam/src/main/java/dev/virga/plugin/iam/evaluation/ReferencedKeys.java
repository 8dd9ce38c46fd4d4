package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.Clause;
import dev.virga.plugin.iam.document.Condition;
import dev.virga.plugin.iam.document.PolicyDocument;
import dev.virga.plugin.iam.document.PolicyStatement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the context keys that a policy asks for, in conditions and in variables.
public final class ReferencedKeys {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^},]*:[^},]*)(,[^}]*)?}");

  private final SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private ReferencedKeys() {}

  /// The names of the keys, each once.
  public static SortedSet<String> of(Iterable<PolicyDocument> policies) {
    var keys = new ReferencedKeys();
    policies.forEach(keys::add);
    return keys.names;
  }

  private void add(PolicyDocument policy) {
    for (PolicyStatement statement : policy.statements()) {
      statement.conditions().forEach(condition -> names.add(condition.key()));
      if (policy.hasVariables()) {
        add(statement.resources());
        statement.conditions().stream().map(Condition::values).forEach(this::addVariables);
      }
    }
  }

  private void add(@Nullable Clause resources) {
    if (resources != null) {
      addVariables(resources.patterns());
    }
  }

  private void addVariables(Iterable<String> texts) {
    for (String text : texts) {
      VARIABLE.matcher(text).results().forEach(it -> names.add(it.group(1).strip()));
    }
  }
}
