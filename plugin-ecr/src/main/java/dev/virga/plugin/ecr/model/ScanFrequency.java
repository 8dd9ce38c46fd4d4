package dev.virga.plugin.ecr.model;

/// The values that ECR has for a scan frequency.
public enum ScanFrequency {
  SCAN_ON_PUSH,
  CONTINUOUS_SCAN,
  MANUAL,
}
