package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.plugin.ecr.document.Json;
import dev.virga.plugin.ecr.model.TagStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A [lifecycle policy](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html).
///
/// @param rules sorted by priority
public record LifecyclePolicy(List<LifecycleRule> rules) {
  private static final Set<String> MEMBERS = Set.of("rules");
  private static final int MOST_RULES = 50;

  /// Reads a policy.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterException` if it is none: first what its schema
  ///     forbids, then what its rules say together
  public static LifecyclePolicy parse(String text) {
    Map<?, ?> document =
        Json.object(text)
            .orElseThrow(() ->
                EcrErrors.invalidLifecyclePolicy(
                    "Could not map policyString into LifecyclePolicy."));
    var schema = new Schema();
    schema.members(document, MEMBERS, MEMBERS);
    List<LifecycleRule> rules = rules(document.get("rules"), schema);
    schema.check();
    LifecyclePolicy policy =
        new LifecyclePolicy(
            rules.stream().sorted(Comparator.comparingInt(LifecycleRule::priority)).toList());
    policy.checkTogether();
    return policy;
  }

  private static List<LifecycleRule> rules(@Nullable Object value, Schema schema) {
    var rules = new ArrayList<LifecycleRule>();
    if (value instanceof List<?> list) {
      schema.length(list, 1, MOST_RULES);
      for (Object it : list) {
        LifecycleRule.parse(it, schema).ifPresent(rules::add);
      }
    } else if (value != null) {
      schema.type(value, "array");
    }
    return rules;
  }

  private void checkTogether() {
    var priorities = new HashSet<Integer>();
    rules.forEach(it -> it.selection().check());
    for (LifecycleRule it : rules) {
      if (!priorities.add(it.priority())) {
        throw EcrErrors.invalidLifecyclePolicy(
            "Rules must have unique rulePriority values, but %d is used more than once."
                .formatted(it.priority()));
      }
    }
    for (StorageClass it : StorageClass.values()) {
      checkTogether(rules.stream().filter(rule -> rule.selection().storageClass() == it).toList());
    }
  }

  private static void checkTogether(List<LifecycleRule> ofOneClass) {
    var seen = EnumSet.noneOf(TagStatus.class);
    for (LifecycleRule it : ofOneClass) {
      if (seen.contains(TagStatus.ANY)) {
        throw EcrErrors.invalidLifecyclePolicy(
            "Rule for tagStatus=ANY must have the lowest priority per storage class");
      }
      boolean first = seen.add(it.selection().tagStatus());
      if (!first && it.selection().tagStatus() == TagStatus.UNTAGGED) {
        throw EcrErrors.invalidLifecyclePolicy(
            "Only one rule can select Untagged images per storage class");
      }
    }
  }
}
