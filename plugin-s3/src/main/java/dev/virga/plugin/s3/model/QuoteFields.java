package dev.virga.plugin.s3.model;

/// The values that S3 has for a quote fields.
public enum QuoteFields {
  ALWAYS,
  ASNEEDED,
}
