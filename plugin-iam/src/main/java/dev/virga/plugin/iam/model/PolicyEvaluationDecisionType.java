package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a policy evaluation decision type.
public enum PolicyEvaluationDecisionType {
  @Name("allowed")
  ALLOWED,
  @Name("explicitDeny")
  EXPLICIT_DENY,
  @Name("implicitDeny")
  IMPLICIT_DENY,
}
