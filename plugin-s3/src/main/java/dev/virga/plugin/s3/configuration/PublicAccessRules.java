package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.PublicAccessBlockConfiguration;

/// What is blocked for a bucket: what a client does not mention is off.
final class PublicAccessRules {
  private PublicAccessRules() {}

  static PublicAccessBlockConfiguration complete(PublicAccessBlockConfiguration it) {
    return new PublicAccessBlockConfiguration(
        Boolean.TRUE.equals(it.blockPublicAcls()),
        Boolean.TRUE.equals(it.ignorePublicAcls()),
        Boolean.TRUE.equals(it.blockPublicPolicy()),
        Boolean.TRUE.equals(it.restrictPublicBuckets()));
  }
}
