package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a response streaming invocation type.
public enum ResponseStreamingInvocationType {
  @Name("RequestResponse")
  REQUEST_RESPONSE,
  @Name("DryRun")
  DRY_RUN,
}
