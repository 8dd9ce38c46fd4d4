package dev.virga.plugin.ecr.model;

/// The values that ECR has for a scan status.
public enum ScanStatus {
  IN_PROGRESS,
  COMPLETE,
  FAILED,
  UNSUPPORTED_IMAGE,
  ACTIVE,
  PENDING,
  SCAN_ELIGIBILITY_EXPIRED,
  FINDINGS_UNAVAILABLE,
  LIMIT_EXCEEDED,
  IMAGE_ARCHIVED,
}
