package dev.virga.plugin.ecr.model;

/// The values that ECR has for a scan type.
public enum ScanType {
  BASIC,
  ENHANCED,
}
