package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Name;

/// The values that ECR has for a layer failure code.
public enum LayerFailureCode {
  @Name("InvalidLayerDigest")
  INVALID_LAYER_DIGEST,
  @Name("MissingLayerDigest")
  MISSING_LAYER_DIGEST,
}
