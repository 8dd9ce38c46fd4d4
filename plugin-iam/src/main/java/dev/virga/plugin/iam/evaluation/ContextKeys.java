package dev.virga.plugin.iam.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The [context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html)
/// of a request with their values. Names may be written in letters of either case.
public final class ContextKeys {
  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /// @param values the values by name; a key without values is as good as absent
  public ContextKeys(Map<String, List<String>> values) {
    values.forEach((name, of) -> this.values.put(name, List.copyOf(of)));
  }

  /// The values of a key; none where the request does not have it.
  List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The value of a key that has exactly one.
  Optional<String> single(String name) {
    List<String> of = of(name);
    return of.size() == 1 ? Optional.of(of.getFirst()) : Optional.empty();
  }
}
