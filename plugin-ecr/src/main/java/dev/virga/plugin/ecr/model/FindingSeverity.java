package dev.virga.plugin.ecr.model;

/// The values that ECR has for a finding severity.
public enum FindingSeverity {
  INFORMATIONAL,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL,
  UNDEFINED,
}
