package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a function version latest published.
public enum FunctionVersionLatestPublished {
  LATEST_PUBLISHED,
}
