package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.document.PolicyDocument;
import dev.virga.plugin.iam.evaluation.NamedPolicy;
import dev.virga.plugin.iam.store.Entity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A policy that a user, group or role has.
///
/// @param owner who has it: for a user's policies maybe one of the groups
/// @param name its name
/// @param arn its ARN, or null where it is inline
/// @param document its document
record PrincipalPolicy(Entity owner, String name, @Nullable String arn, PolicyDocument document) {

  /// The policy under the name that the simulator gives it: a managed one has its own, an inline one
  /// that of its owner before it, as in `user_Bob_ReadBuckets`.
  NamedPolicy named() {
    String id =
        arn != null
            ? name
            : owner.kind().name().toLowerCase(Locale.ROOT) + "_" + owner.name() + "_" + name;
    return new NamedPolicy(id, document);
  }
}
