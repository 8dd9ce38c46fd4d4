package dev.virga.plugin.lambda.model;

/// The values that Lambda has for an invoke mode.
public enum InvokeMode {
  BUFFERED,
  RESPONSE_STREAM,
}
