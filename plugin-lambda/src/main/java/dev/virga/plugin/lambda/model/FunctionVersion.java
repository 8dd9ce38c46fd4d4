package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a function version.
public enum FunctionVersion {
  ALL,
}
