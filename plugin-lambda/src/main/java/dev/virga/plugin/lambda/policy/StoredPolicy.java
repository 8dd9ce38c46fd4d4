package dev.virga.plugin.lambda.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The policy of a function, of one of its versions or of an alias, as it is kept. Without a statement
/// it counts as none.
///
/// @param qualifier the version or alias, or the empty string for the function
/// @param revisionId changes with each change
/// @param statements in the order in which they were added
public record StoredPolicy(String qualifier, String revisionId, List<PolicyStatement> statements) {
  Optional<PolicyStatement> statement(String id) {
    return statements.stream().filter(it -> it.statementId().equals(id)).findFirst();
  }

  StoredPolicy with(String revision, PolicyStatement statement) {
    return new StoredPolicy(
        qualifier, revision, Stream.concat(statements.stream(), Stream.of(statement)).toList());
  }

  StoredPolicy without(String revision, String id) {
    return new StoredPolicy(
        qualifier,
        revision,
        statements.stream().filter(it -> !it.statementId().equals(id)).toList());
  }
}
