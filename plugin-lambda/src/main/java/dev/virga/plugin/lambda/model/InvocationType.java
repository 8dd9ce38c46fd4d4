package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for an invocation type.
public enum InvocationType {
  @Name("Event")
  EVENT,
  @Name("RequestResponse")
  REQUEST_RESPONSE,
  @Name("DryRun")
  DRY_RUN,
}
