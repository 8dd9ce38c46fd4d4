package dev.virga.plugin.iam.document;

import java.util.List;
import java.util.Map;

/// The principals of a statement in a resource policy or trust policy.
///
/// @param negated whether it is `NotPrincipal`
/// @param byType the principals by type: `AWS`, `Service`, `Federated`, `CanonicalUser`; everybody,
///     written `"*"`, stands as `AWS` with `*`
public record Principals(boolean negated, Map<String, List<String>> byType) {
  /// The type of accounts, users, roles and sessions.
  public static final String AWS = "AWS";

  /// The type of AWS services.
  public static final String SERVICE = "Service";

  /// The type of identity providers.
  public static final String FEDERATED = "Federated";

  /// The type of S3's canonical users.
  public static final String CANONICAL_USER = "CanonicalUser";
}
