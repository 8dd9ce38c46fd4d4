package dev.virga.plugin.iam.store;

/// Refuses policy documents that IAM refuses.
public interface PolicyChecks {
  /// A policy for identities, managed or inline.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`
  void identity(String document);

  /// The trust policy of a role.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`
  void trust(String document);
}
