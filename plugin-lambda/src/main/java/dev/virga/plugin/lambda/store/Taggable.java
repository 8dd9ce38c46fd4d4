package dev.virga.plugin.lambda.store;

import dev.virga.spi.Arn;

/// A kind of resources that can have tags.
public interface Taggable {
  /// What stands before the id in their ARNs: `function`, `event-source-mapping`,
  /// `code-signing-config`.
  String resourceType();

  /// Looks whether one is there.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` in the words of the resource
  void require(Arn arn);
}
