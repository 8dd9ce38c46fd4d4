package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a global endpoint token version.
public enum GlobalEndpointTokenVersion {
  @Name("v1Token")
  V1_TOKEN,
  @Name("v2Token")
  V2_TOKEN,
}
