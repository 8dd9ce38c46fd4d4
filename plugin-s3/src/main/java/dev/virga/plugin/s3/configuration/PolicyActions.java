package dev.virga.plugin.s3.configuration;

import java.util.Locale;
import java.util.Set;

/// What the actions of a policy are about
/// ([actions](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html)).
final class PolicyActions {
  private static final Set<String> ON_OBJECTS =
      Set.of(
          "abortmultipartupload",
          "bypassgovernanceretention",
          "initiatereplication",
          "listmultipartuploadparts",
          "replicatedelete",
          "replicatetags");

  private PolicyActions() {}

  /// Whether an action has wildcards, and so may be about a bucket and its objects.
  static boolean isOnAnything(String action) {
    return action.contains("*") || action.contains("?");
  }

  /// Whether an action is about objects, and not about a bucket.
  static boolean isOnObjects(String action) {
    String name = action.substring(action.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return ON_OBJECTS.contains(name) || (name.contains("object") && !name.contains("bucket"));
  }
}
