package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a full document.
public enum FullDocument {
  @Name("UpdateLookup")
  UPDATE_LOOKUP,
  @Name("Default")
  DEFAULT,
}
