package dev.virga.plugin.s3.model;

/// The values that S3 has for an expression type.
public enum ExpressionType {
  SQL,
}
