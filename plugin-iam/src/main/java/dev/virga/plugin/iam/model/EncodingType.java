package dev.virga.plugin.iam.model;

/// The values that IAM has for an encoding type.
public enum EncodingType {
  SSH,
  PEM,
}
