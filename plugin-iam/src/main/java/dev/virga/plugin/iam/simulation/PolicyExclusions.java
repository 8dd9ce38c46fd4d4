package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.model.InlinePolicyIdentifierType;
import dev.virga.plugin.iam.model.PolicyIdentifier;
import dev.virga.plugin.iam.model.PolicyIdentifierPolicyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The policies of a principal that a simulation leaves out.
final class PolicyExclusions {
  private final List<PolicyIdentifier> identifiers;

  PolicyExclusions(@Nullable List<PolicyIdentifier> identifiers) {
    this.identifiers = identifiers == null ? List.of() : identifiers;
  }

  /// Whether a policy that gives permissions is left out.
  boolean excludes(PrincipalPolicy policy) {
    return identifiers.stream()
        .filter(it -> it.policyType() != PolicyIdentifierPolicyType.PERMISSION_BOUNDARY)
        .anyMatch(it -> policy.arn() == null ? isInline(it, policy) : isManaged(it, policy));
  }

  /// Whether a boundary is left out.
  boolean excludesBoundary(PrincipalPolicy policy) {
    return identifiers.stream()
        .filter(it -> it.policyType() == PolicyIdentifierPolicyType.PERMISSION_BOUNDARY)
        .anyMatch(it -> it.policyArn() == null || isManaged(it, policy));
  }

  private static boolean isManaged(PolicyIdentifier identifier, PrincipalPolicy policy) {
    return identifier.policyArn() != null && identifier.policyArn().equals(policy.arn());
  }

  private static boolean isInline(PolicyIdentifier identifier, PrincipalPolicy policy) {
    InlinePolicyIdentifierType inline = identifier.inlinePolicyIdentifier();
    return inline != null
        && policy.name().equals(inline.policyName())
        && policy.owner().name().equalsIgnoreCase(String.valueOf(inline.attachmentName()))
        && inline.attachmentType() != null
        && inline.attachmentType().name().equals(policy.owner().kind().name());
  }
}
