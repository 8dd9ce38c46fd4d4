package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a snap start apply on.
public enum SnapStartApplyOn {
  @Name("PublishedVersions")
  PUBLISHED_VERSIONS,
  @Name("None")
  NONE,
}
