package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a package type.
public enum PackageType {
  @Name("Zip")
  ZIP,
  @Name("Image")
  IMAGE,
}
