package dev.virga.plugin.ecr.model;

/// The values that ECR has for a lifecycle policy preview status.
public enum LifecyclePolicyPreviewStatus {
  IN_PROGRESS,
  COMPLETE,
  EXPIRED,
  FAILED,
}
